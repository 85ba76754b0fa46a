import { scoreWords } from '../lexicon/score-words.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Amount } from './amount.ts';
import { countsBehind } from './designations/counts-behind.ts';
import { isDash } from './range-connector.ts';

/** Whether an amount has a unit or a magnitude: "5 km", "3 million". */
export const isMeasured = ({ unit, magnitude }: Amount): boolean => unit !== null || magnitude > 1;

/** "Apollo 11-12 Lunar", "the Boeing 737-800 has": a capital beside a bare dash makes a name of it, unless it is a nationality. */
export const isNamePart = (tokens: Tokens, low: Amount, high: Amount): boolean =>
  low.unit === null &&
  high.unit === null &&
  Number.isInteger(low.value) &&
  ((tokens.capitalised(high.end) && tokens.word(high.end)?.side === undefined) ||
    isModel(tokens, low.first, high));

/** "737-800": three digits twice, behind a name that stands inside its sentence. */
const isModel = (tokens: Tokens, first: number, { first: second, end }: Amount): boolean =>
  (tokens.capitalised(first - 1) || tokens.word(first - 1)?.article !== undefined) &&
  tokens.end(first) - tokens.start(first) === 3 &&
  tokens.end(second) - tokens.start(second) === 3 &&
  tokens.glued(first) &&
  !countsBehind(tokens, end);

/** "3-2" is a score, "2014-15" years; "5-10 soldiers", "300 – 500 people" and "2.5-3%" are ranges. */
export function isDashRange(tokens: Tokens, low: Amount, high: Amount): boolean {
  if (isMeasured(low) || isMeasured(high)) return high.value > low.value || sharesMagnitude(low, high);
  if (low.value >= high.value || isScore(tokens, low.first, high.end)) return false;
  const glued = tokens.glued(low.end - 1) && tokens.glued(low.end);
  const spaced = !tokens.glued(low.end - 1) && !tokens.glued(low.end);
  if (!glued && !(spaced && (countsBehind(tokens, high.end) || areGrouped(tokens, low, high)))) return false;
  if (tokens.kind(low.first - 1) === TokenKind.Word && tokens.glued(low.first - 1)) return false;
  if (isDash(tokens, high.end) && tokens.glued(high.end - 1)) return false;
  return !/^(?:1[5-9]|20)\d\d$/.test(tokens.surface(low.first));
}

/** "5,000 - 6,000": two numbers with their thousands set apart are no score. */
const areGrouped = (tokens: Tokens, low: Amount, high: Amount): boolean =>
  tokens.surface(low.first).includes(',') && tokens.surface(high.first).includes(',');

/** How far a word is looked for that makes a score of two numbers. */
const SCORE_REACH = 3;

/** "won 3-5", "a 4-5 ruling". */
function isScore(tokens: Tokens, first: number, end: number): boolean {
  for (let step = 1; step <= SCORE_REACH; step += 1) {
    if (scoreWords.has(tokens.lower(first - step))) return true;
  }
  return scoreWords.has(tokens.lower(end)) || isRecord(tokens, first, end);
}

/** "Leeds, 2-12, lost again": what a team has won and lost, between commas behind its name. */
const isRecord = (tokens: Tokens, first: number, end: number): boolean =>
  tokens.is(first - 1, ',') && tokens.is(end, ',') && tokens.capitalised(first - 2);

/** "$10 to $15 billion", "four to five thousand": the magnitude stands on the second only. */
export function sharesMagnitude(low: Amount, high: Amount): boolean {
  return (
    low.magnitude === 1 &&
    high.magnitude >= 12 &&
    low.value <= high.value / high.magnitude &&
    (low.unit === null || low.prefixed)
  );
}
