import type { Tokens } from '../text/tokens.ts';
import type { DateDraft } from './date-draft.ts';

const OPENERS = new Set('at by during from since until till of in throughout before after'.split(' '));

/** Reads "by this time", "during that period", "at the same time", "at the time" in a history; what they point at has no value of its own. */
export function readVagueTime(tokens: Tokens, at: number): DateDraft | null {
  if (tokens.spells(at, 'a') || tokens.spells(at, 'some')) return someTime(tokens, at);
  if (!OPENERS.has(tokens.spelling(at - 1))) return null;
  const article = tokens.spells(at, 'the');
  const same = tokens.spells(at + 1, 'same') ? 1 : 0;
  const pointing = tokens.spells(at, 'this') || tokens.spells(at, 'that') || (article && same === 1);
  const noun = at + 1 + same;
  const time = tokens.spells(noun, 'time');
  if (!time && !(pointing && tokens.spells(noun, 'period'))) return null;
  if (!pointing && !(article && tokens.spells(at - 1, 'at') && endsTime(tokens, noun + 1))) return null;
  return {
    first: at,
    last: noun + 1,
    expression: {
      kind: 'reference',
      value: same === 0 && time && !tokens.spells(at, 'that') ? 'PRESENT_REF' : null,
    },
    inHistory: true,
  };
}

/** "for some time", "for a short time", "a long time". */
function someTime(tokens: Tokens, at: number): DateDraft | null {
  const told = tokens.spells(at, 'some')
    ? tokens.spells(at - 1, 'for')
    : tokens.spells(at + 1, 'short') || tokens.spells(at + 1, 'long');
  const noun = tokens.spells(at, 'some') ? at + 1 : at + 2;
  return told && tokens.spells(noun, 'time')
    ? { first: at, last: noun + 1, expression: { kind: 'reference', value: null }, inHistory: true }
    : null;
}

/** "at the time of the raid" and "at the time he fled" tell what time it was. */
const endsTime = (tokens: Tokens, at: number): boolean => {
  const next = tokens.word(at)?.functionWord;
  return (
    !tokens.spells(at, 'of') &&
    !tokens.spells(at, 'when') &&
    !tokens.spells(at, 'that') &&
    next !== 'pronoun' &&
    next !== 'definite' &&
    next !== 'indefinite' &&
    !tokens.capitalised(at)
  );
};
