import type { Tokens } from '../text/tokens.ts';
import { readBarePart } from './part.ts';
import { connectorAt } from './range-connector.ts';
import { readWords } from './worded-cardinal.ts';

/** Two parts as the ends of one: the smaller, the greater, and the first token behind them. */
export interface PartRange {
  readonly low: number;
  readonly high: number;
  readonly end: number;
  readonly counts: boolean;
}

/** Reads "a third to a half", "between one quarter and two thirds", "one to two thirds" at token `at`, or gives null. */
export function readPartRange(tokens: Tokens, at: number): PartRange | null {
  const part = readBarePart(tokens, at);
  const number = part === null && tokens.word(at)?.numeral?.role === 'unit' ? readWords(tokens, at) : null;
  const first = part ?? number;
  const connector = first === null ? null : connectorAt(tokens, { first: at, end: first.end });
  const last = connector === null ? null : readBarePart(tokens, connector.end);
  if (first === null || last === null || (part !== null && part.counts !== last.counts)) return null;
  const value = number === null ? first.value : sharedPart(tokens, number.value, connector!.end, last.value);
  return value > 0 && value < last.value
    ? { low: value, high: last.value, end: last.end, counts: last.counts }
    : null;
}

/** "one to two thirds": the part's name stands behind the second number only. */
function sharedPart(tokens: Tokens, count: number, at: number, last: number): number {
  const total = readWords(tokens, at)?.value ?? 0;
  return total === 0 ? 0 : (last / total) * count;
}
