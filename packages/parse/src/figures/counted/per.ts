import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { readCardinal } from '../cardinal.ts';
import { magnitudeAt } from '../part-whole.ts';

const ARTICLES = new Set(['a', 'an', 'each', 'every']);
/** "300 people a year ago" is no rate. */
const SHIFTS = new Set(['ago', 'earlier', 'later', 'before', 'after', 'old', 'long', 'on']);
/** How many words name what a rate is told for: "per 1,000 live births". */
const LONGEST = 2;

/** Whether a number is what a rate is told for: "34 per [100,000]", "4.2 per [thousand]". */
export const isPerMany = (tokens: Tokens, first: number, value: number): boolean =>
  tokens.spells(first - 1, 'per') && value >= 100 && value % 100 === 0;

/**
 * The end of what counted things are told by, which begins at token `at`: "tests [per day]", "sorties [a week]",
 * "deaths [per 1,000 live births]"; or `at` where they are told by nothing.
 */
export function perEnd(tokens: Tokens, at: number): number {
  const per = tokens.spelling(at) === 'per';
  if (!per && !ARTICLES.has(tokens.spelling(at))) return at;
  const word = tokens.word(at + 1);
  if (word?.timeUnit !== undefined && !tokens.endsIn(at + 1, 's'))
    return !per && SHIFTS.has(tokens.lower(at + 2)) ? at : at + 2;
  if (!per) return at;
  const many = readCardinal(tokens, at + 1) ?? magnitudeAt(tokens, at + 1);
  if (many === null || !isPerMany(tokens, at + 1, many.value)) return at;
  let end = many.end;
  while (end < many.end + LONGEST && isNoun(tokens, end)) end += 1;
  return end;
}

function isNoun(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return (
    tokens.kind(at) === TokenKind.Word &&
    word?.functionWord === undefined &&
    word?.closedClass === undefined &&
    word?.modal === undefined &&
    word?.verb === undefined &&
    word?.nounStop === undefined
  );
}
