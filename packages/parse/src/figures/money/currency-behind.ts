import { changeWords } from '../../lexicon/change-words.ts';
import { LOWER_CASE_CODES, MISTAKABLE_CODES } from '../../lexicon/currency-table.ts';
import type { CurrencyNation } from '../../lexicon/currencies.ts';
import { isTie } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isUpperCase } from '../../text/upper-case.ts';
import { paid, type UnitReading } from '../units/unit-reading.ts';

/** Reads money behind a number: "yuan", "Australian dollars", "won", "USD", "p" glued to it. */
export function readCurrencyBehind(tokens: Tokens, at: number, value: number): UnitReading | null {
  if (tokens.surface(at) === 'c' && isCents(tokens, at)) return paid(CENT, at + 1);
  if (isCentsOf(tokens, at)) return paid(CENT, at + 2);
  const nation = ofNation(tokens, at);
  if (nation !== null) return nation;
  const currency = tokens.word(at)?.currency;
  // "two KN-25s": the letters of a designation are no code.
  if (currency === undefined || (isTie(tokens, at + 1) && tokens.kind(at + 2) === TokenKind.Number))
    return null;
  const surface = tokens.surface(at);
  if (currency.code !== undefined && (isUpperCase(tokens, at) || LOWER_CASE_CODES.has(surface)))
    return MISTAKABLE_CODES.has(currency.code.code ?? '') && value < 1e3 ? null : paid(currency.code, at + 1);
  if (currency.noun === undefined || Math.abs(value) < (currency.least ?? 0)) return null;
  return surface === 'p' && !isPence(tokens, at) ? null : paid(currency.noun, at + 1);
}

const CENT = { name: 'cent', code: null };

/** "rose 41c", "26.4c a share": a letter that is glued to a number with decimals, or to one that a price rose or fell by or to. */
const isCents = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at - 1) &&
  !isTie(tokens, at + 1) &&
  (tokens.surface(at - 1).includes('.') ||
    changeWords.has(tokens.lower(at - 2)) ||
    tokens.word(at - 2)?.functionWord === 'preposition');

/** "65.1 US cents", "61.7 euro cents". */
const isCentsOf = (tokens: Tokens, at: number): boolean =>
  (tokens.spells(at + 1, 'cents') || tokens.spells(at + 1, 'cent')) &&
  !tokens.glued(at) &&
  (tokens.word(at)?.currency !== undefined ||
    tokens.word(at)?.currencyNation !== undefined ||
    tokens.surface(at) === 'US');

/** "68p", and market reports' "68 p at 112 p"; "5 p.m." is a time. */
const isPence = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at - 1) || !tokens.spells(tokens.is(at + 1, '.') ? at + 2 : at + 1, 'm');

/** "Hong Kong dollars", "Egyptian pounds": the nation decides which. */
function ofNation(tokens: Tokens, at: number): UnitReading | null {
  const nations = tokens.word(at)?.currencyNation;
  if (nations === undefined || tokens.glued(at)) return null;
  for (const nation of nations) {
    const noun = nounAt(tokens, at + 1, nation);
    const currency = tokens.word(noun)?.currency?.nouns?.[nation.code];
    if (currency !== undefined) return paid(currency, behindName(tokens, noun));
  }
  return null;
}

/** The token behind the nation's words, or -1 where other words stand there. */
const nounAt = (tokens: Tokens, from: number, { rest }: CurrencyNation): number =>
  rest.every((word, index) => tokens.spells(from + index, word)) ? from + rest.length : -1;

/** "pounds sterling": the second word of a name goes with it. */
const behindName = (tokens: Tokens, noun: number): number =>
  tokens.kind(noun + 1) === TokenKind.Word && tokens.spells(noun + 1, 'sterling') ? noun + 2 : noun + 1;
