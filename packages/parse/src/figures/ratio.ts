import { scoreWords } from '../lexicon/score-words.ts';
import type { Match, Rule } from '../rule.ts';
import { isTie, pastTie } from '../text/hyphen.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { boundAround } from './bound.ts';
import { bounded } from './bounded.ts';
import { readCardinal } from './cardinal.ts';
import type { Cardinal } from './cardinal-reading.ts';

/** "one in five", "two out of three", "9 out of 10": a share, as a number from 0 to 1. */
export const share: Rule = {
  name: 'ratio/share',
  triggers: [{ number: true }, { word: 'numeral' }],
  examples: ['one in five', 'two out of three voters', '1 in 21', '9 out of 10'],
  read: (tokens, at) => {
    const part = bare(tokens, at);
    if (part === null) return null;
    if (tokens.spells(part.end, 'over')) return quotient(tokens, at, part);
    const from = shareOf(tokens, part.end);
    const whole = from < 0 ? null : bare(tokens, from);
    const tied = isTie(tokens, part.end);
    if (
      whole === null ||
      whole.value <= part.value ||
      !(tied || closes(tokens, whole.end, from === part.end + 1))
    )
      return null;
    return {
      end: whole.end,
      figures: [
        {
          first: at,
          last: whole.end,
          ...bounded(part.value / whole.value, boundAround(tokens, at, whole.end)),
          kind: 'ratio',
          unit: null,
        },
      ],
    };
  },
};

/** How far before it "blood pressure of" makes of two numbers what they are not. */
const PRESSURE = 4;

/** "three over four", "one over one hundred and five": a division, where neither number counts anything. */
function quotient(tokens: Tokens, at: number, part: Cardinal): Match | null {
  const whole = bare(tokens, part.end + 1);
  if (whole === null || !closesPhrase(tokens, whole.end) || part.digits !== whole.digits) return null;
  for (let before = at - 1; before >= at - PRESSURE; before -= 1)
    if (tokens.spells(before, 'pressure') || scoreWords.has(tokens.lower(before))) return null;
  const value = bounded(part.value / whole.value, boundAround(tokens, at, whole.end));
  return { end: whole.end, figures: [{ first: at, last: whole.end, ...value, kind: 'ratio', unit: null }] };
}

/** Whether nothing stands behind that the number could count or be joined to. */
const closesPhrase = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count ||
  tokens.kind(at) === TokenKind.Newline ||
  ['.', ';', '!', '?'].some((sign) => tokens.is(at, sign));

/** The token behind "in" or "out of", or -1. */
function shareOf(tokens: Tokens, from: number): number {
  const at = pastTie(tokens, from);
  if (at > from) return tokens.spells(at, 'in') && isTie(tokens, at + 1) ? at + 2 : -1;
  if (tokens.spells(at, 'out') && tokens.spells(at + 1, 'of')) return at + 2;
  if (
    (tokens.spells(at, 'in') || tokens.spells(at, 'of')) &&
    (tokens.spells(at + 1, 'every') || tokens.spells(at + 1, 'each'))
  )
    return at + 2;
  return tokens.spells(at, 'in') ? at + 1 : -1;
}

/** A whole number without a magnitude. */
function bare(tokens: Tokens, at: number): Cardinal | null {
  const cardinal = readCardinal(tokens, at);
  const glued = tokens.glued(at - 1) && !isTie(tokens, at - 1);
  if (cardinal === null || !Number.isInteger(cardinal.value) || cardinal.value < 1 || glued) return null;
  return cardinal;
}

/** "two in five days" and "5 in 2023" are no shares: behind "in" the number must not carry a unit or be a year. */
function closes(tokens: Tokens, end: number, behindIn: boolean): boolean {
  if (!behindIn) return true;
  const next = tokens.word(end);
  if (next?.unit !== undefined || next?.month !== undefined || tokens.is(end, '%')) return false;
  const year = tokens.kind(end - 1) === TokenKind.Number && tokens.end(end - 1) - tokens.start(end - 1) === 4;
  return (
    !year &&
    (next === undefined ||
      next.people !== undefined ||
      next.modal !== undefined ||
      next.embedder !== undefined ||
      next.verbForm === 'plain' ||
      next.verbForm === 'past' ||
      next.functionWord !== undefined ||
      tokens.kind(end) !== TokenKind.Word ||
      tokens.endsIn(end, 's'))
  );
}
