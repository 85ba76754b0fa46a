import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft } from '../date-draft.ts';
import { isNounNext } from '../noun-next.ts';
import { yearOf, type Anchor } from './anchor.ts';

/** How many tokens before a date its bracket, "had" and "until" are looked for. */
const BRACKET = 10;
const HAD = 14;
const UNTIL = 8;

/**
 * Whether a history names a time in passing and goes on with its own: "than in the previous year", "as in 1614", "(as planned in 1918)",
 * "surpassing the May 2007 high", "who had come in 1889", "lasted until 1945".
 */
export function isAside(
  draft: DateDraft,
  tokens: Tokens,
  anchor: Anchor,
  sentence: Sentence | undefined,
): boolean {
  const { expression, first } = draft;
  if (expression.kind === 'unit')
    return expression.offset === -1 && expression.from === 'focus' && expression.unit !== 'day';
  if (expression.kind !== 'calendar') return false;
  if (expression.direction === -1 && expression.from === 'focus') return true;
  const focus = anchor.focus.year;
  if (expression.year === undefined || focus === null) return false;
  const away = expression.year - yearOf(focus.from);
  if (away === 0) return false;
  const compared = tokens.spells(first - 1, 'in') && tokens.spells(first - 2, 'as');
  if (compared || tokens.spells(first - 1, 'since') || isBracketed(tokens, first)) return true;
  if (away > 0) return setsTerm(tokens, first, sentence);
  return isAttributive(tokens, draft) || isPluperfect(tokens, first, sentence);
}

function isBracketed(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= at - BRACKET; before -= 1) {
    if (tokens.is(before, ')')) return false;
    if (tokens.is(before, '(')) return true;
  }
  return false;
}

/** "lasted until the fall of the town in 1945", "were destroyed by the end of 1944": not "By 1944 they". */
function setsTerm(tokens: Tokens, first: number, sentence: Sentence | undefined): boolean {
  const begin = sentence?.first ?? 0;
  if (first - 1 > begin && tokens.spells(first - 1, 'by')) return true;
  for (let at = first - 1; at > Math.max(begin, first - UNTIL); at -= 1) {
    if (tokens.is(at, ',') || tokens.is(at, ';')) return false;
    if (tokens.spells(at, 'until') || tokens.spells(at, 'till')) return true;
  }
  return false;
}

/** "the August 1792 uprising". */
const isAttributive = (tokens: Tokens, { first, last }: DateDraft): boolean =>
  tokens.word(first - 1)?.functionWord === 'definite' && isNounNext(tokens, last);

function isPluperfect(tokens: Tokens, first: number, sentence: Sentence | undefined): boolean {
  for (let at = first - 1; at >= Math.max(sentence?.first ?? 0, first - HAD); at -= 1)
    if (tokens.spells(at, 'had')) return true;
  return false;
}
