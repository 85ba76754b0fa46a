import type { Tokens } from '../text/tokens.ts';
import type { Cardinal } from './cardinal-reading.ts';
import { rounded } from './magnified.ts';

/** Spelled-out numbers, "a" before a magnitude among them. */
export function readWords(tokens: Tokens, at: number): Cardinal | null {
  let total = 0;
  let group = 0;
  let biggest = 1;
  let last: string | null = null;
  let end = -1;
  let next = at;
  if (isArticle(tokens, at) && opensMagnitude(tokens, at + 1)) {
    group = 1;
    last = 'article';
    next = at + 1;
  }
  for (;;) {
    const numeral = tokens.word(next)?.numeral;
    if (numeral === undefined || !follows(last, numeral.role, group)) break;
    if (numeral.role === 'hundred' || numeral.role === 'dozen')
      group = (group === 0 ? 1 : group) * numeral.value;
    else if (numeral.role === 'magnitude') {
      if (isAbbreviation(numeral.value, tokens, next)) break;
      total = group === 0 && total > 0 ? total * numeral.value : total + group * numeral.value;
      biggest = numeral.value;
      group = 0;
    } else group += numeral.value;
    last = numeral.role;
    end = next + 1;
    next = end + separator(tokens, end, last);
  }
  if (end < 0 || (last === 'article' && total + group === 1)) return null;
  return { value: rounded(total + group), end, magnitude: biggest, digits: false };
}

/** "bn" and "mn" stand behind digits only. */
const isAbbreviation = (value: number, tokens: Tokens, at: number): boolean =>
  value >= 1e3 && tokens.end(at) - tokens.start(at) <= 3;

/** Whether a numeral of this role may follow: "twenty" "eight", not "two" "three". */
function follows(last: string | null, role: string, group: number): boolean {
  switch (role) {
    case 'unit':
      return last === null || last === 'ten' || last === 'hundred' || last === 'magnitude';
    case 'teen':
    case 'ten':
      return last === null || last === 'hundred' || last === 'magnitude';
    case 'hundred':
      return last !== null && last !== 'hundred' && group > 0 && group < 100;
    case 'dozen':
      return last !== null && group > 0 && last !== 'dozen';
    default:
      return last !== null;
  }
}

/** A hyphen ("twenty-eight") or "and" ("six hundred and two") between the parts: how many tokens. */
function separator(tokens: Tokens, at: number, last: string): number {
  if (tokens.is(at, '-') && tokens.glued(at - 1) && tokens.glued(at)) return 1;
  const goesOn = last === 'hundred' || last === 'magnitude';
  const next = tokens.word(at + 1)?.numeral;
  if (
    goesOn &&
    tokens.spells(at, 'and') &&
    next !== undefined &&
    next.role !== 'magnitude' &&
    next.role !== 'hundred' &&
    !isPart(tokens, at + 2)
  ) {
    return isWhole(tokens, at + 1, last) ? 1 : 0;
  }
  return 0;
}

/** "one hundred and three quarters": what follows "and" is a fraction of one. */
const isPart = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.fraction !== undefined &&
  tokens.surface(at).endsWith('s') &&
  !tokens.spells(at, 'seconds');

/** After "and" a smaller number must not be a quantity of its own: "a hundred and two" but not "a thousand and two hundred". */
function isWhole(tokens: Tokens, at: number, last: string): boolean {
  const second = tokens.word(at + 1)?.numeral;
  return !(last === 'hundred' && second?.role === 'hundred');
}

const isArticle = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.spelling === 'a' || tokens.word(at)?.spelling === 'an';

function opensMagnitude(tokens: Tokens, at: number): boolean {
  const numeral = tokens.word(at)?.numeral;
  return (
    (numeral?.role === 'hundred' || numeral?.role === 'magnitude' || numeral?.role === 'dozen') &&
    tokens.end(at) - tokens.start(at) > 3
  );
}
