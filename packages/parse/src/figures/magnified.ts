import { TokenKind, type Tokens } from '../text/tokens.ts';
import { isForeign } from '../text/foreign.ts';
import type { Cardinal } from './cardinal-reading.ts';
import { countsBehind } from './designations/counts-behind.ts';

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
    const plural = hyphen === 0 ? pluralMagnitude(tokens, end) : 0;
    if (plural > 0) {
      value *= plural;
      magnitude *= plural;
      end += 1;
      break;
    }
    const lettered = hyphen === 0 && magnitude === 1 && tokens.glued(end - 1);
    const scale = lettered
      ? LETTERS.get(tokens.surface(end))
      : magnitude === 1 && (isSpacedThousand(tokens, end) || isSpanishThousand(tokens, end))
        ? 1e3
        : undefined;
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

/** "25 k people", "- 10 k": the letter behind a space, where things are counted behind it or nothing else stands; not "a 10 k run". */
const isSpacedThousand = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'k') &&
  (countsBehind(tokens, at + 1) || (at + 1 === tokens.count && at < 4 && tokens.kind(0) !== TokenKind.Word));

/** "3 mil viviendas fueron dañadas": a thousand in Spanish and Portuguese. */
const isSpanishThousand = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'mil') && !tokens.glued(at - 1) && isForeign(tokens, at);

/** A numeral, its plural, a hyphen before one, or letters glued to the number. */
const mayMagnify = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at - 1) ||
  tokens.spells(at, 'k') ||
  tokens.spells(at, 'mil') ||
  tokens.word(at)?.numeral !== undefined ||
  tokens.word(at)?.vague !== undefined;

/** What the plural of a magnitude multiplies the number right before it by: "5 [millions]", "two hundred [thousands]"; 0 where none stands. */
export function pluralMagnitude(tokens: Tokens, at: number): number {
  const scale = tokens.word(at)?.vague?.scale ?? 0;
  if (scale < 100) return 0;
  // "by 7 thousands marched", "of the 40 thousands more"
  const next = tokens.word(at + 1);
  const subject = next?.verb !== undefined || next?.harm !== undefined || next?.closedClass === 'be';
  return subject || tokens.spells(at + 1, 'more') ? 0 : scale;
}

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
