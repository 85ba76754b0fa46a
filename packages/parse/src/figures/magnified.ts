import type { Tokens } from '../text/tokens.ts';
import type { Cardinal } from './cardinal-reading.ts';

/** Takes in "million", "bn", "dozen", a glued "k" or "m". */
export function magnified(tokens: Tokens, base: Cardinal): Cardinal {
  let { value, end, magnitude } = base;
  let letter = false;
  if (!mayMagnify(tokens, end)) return { value: rounded(value), end, magnitude, digits: base.digits };
  for (;;) {
    const hyphen = tokens.is(end, '-') && tokens.glued(end - 1) && tokens.glued(end) ? 1 : 0;
    const numeral = tokens.word(end + hyphen)?.numeral;
    if (numeral?.role === 'magnitude' || numeral?.role === 'hundred' || numeral?.role === 'dozen') {
      value *= numeral.value;
      magnitude *= numeral.value;
      end += 1 + hyphen;
      continue;
    }
    const lettered = hyphen === 0 && magnitude === 1 && tokens.glued(end - 1);
    const scale = lettered ? LETTERS.get(tokens.surface(end)) : undefined;
    if (scale === undefined) break;
    value *= scale;
    magnitude = scale;
    end += 1;
    letter = true;
  }
  return {
    value: rounded(value),
    end,
    magnitude,
    digits: base.digits,
    ...(letter ? { letter: true as const } : {}),
  };
}

/** A numeral, a hyphen before one, or letters glued to the number. */
const mayMagnify = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.numeral !== undefined || tokens.glued(at - 1);

/** Letters glued to a number that multiply it. "m" and "b" may be metres and bits: who reads on decides. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['B', 1e9],
]);

/** 1.1 × 1,000,000 is 1,100,000, not 1,100,000.0000000002. */
export const rounded = (value: number): number =>
  Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
