import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Cardinal } from './cardinal-reading.ts';
import { readDigits } from './digit-cardinal.ts';
import { withFraction } from './with-fraction.ts';
import { withPoint } from './with-point.ts';
import { readWords } from './worded-cardinal.ts';

/** Reads a cardinal at token `at`: "11,000", "1.5 million", "twenty-eight thousand six hundred and two", "2 1/2", "one point two". */
export function readCardinal(tokens: Tokens, at: number): Cardinal | null {
  const base = tokens.kind(at) === TokenKind.Number ? readDigits(tokens, at) : readWords(tokens, at);
  if (base === null) return withPoint(tokens, at, null);
  return withPoint(tokens, at, base) ?? withFraction(tokens, base) ?? base;
}
