import { readRateTime } from '../dates/read-rate-time.ts';
import { currencySigns } from '../lexicon/currencies.ts';
import type { Match, Opening, Rule } from '../rule.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { readAmount, type Amount } from './amount.ts';
import { readCurrencyBefore } from './money/currency-before.ts';
import { designationEnd } from './designations/designation-end.ts';
import { isDesignation } from './designations/is-designation.ts';
import { isLabelled } from './designations/labelled.ts';
import { isGluedToLetters } from './designations/written-shape.ts';
import { readBothBounds } from './both-bounds.ts';
import { withSmaller } from './compound.ts';
import { figureOfAmount, figureOfBounds, figureOfRange } from './figure-of.ts';
import { readRange, scoreEnd, type RangeReading } from './range.ts';
import { isDash } from './range-connector.ts';
import { isBareNumber, isMinus } from './minus.ts';
import { readTolerance } from './tolerance.ts';
import { VULGAR } from './with-fraction.ts';

/** Steps behind a number that is none, so that "F-16" is not tried again at "16". */
const refused = (end: number): Match => ({ end });

/** "$1.5 billion", "RM79 a month", "US $89 to $93 billion". */
export const moneyBefore: Rule = {
  name: 'money/currency-before',
  triggers: [
    { word: 'currency' },
    { word: 'dollarPrefix', next: [{ symbol: '$' }] },
    ...[...currencySigns.keys()].map((symbol) => ({ symbol })),
  ],
  examples: ['$1.5 billion', 'US$3.4m', 'RM79 a month', '$89 to $93 billion', '£2.7m'],
  read: (tokens, at) => {
    if (readCurrencyBefore(tokens, at) === null) return null;
    const amount = readAmount(tokens, at);
    return amount === null ? null : figures(tokens, amount, readRange(tokens, amount));
  },
};

/** What stands behind a sign or a decimal point. */
const SIGNED: readonly Opening[] = [{ number: true }, ...['$', '€', '£', '.'].map((symbol) => ({ symbol }))];

/** "11,000", "10 to 12 kg", "25 percent", "-260 degrees": a number in digits with what follows it. */
export const digits: Rule = {
  name: 'amount/digits',
  triggers: [
    { number: true },
    { word: 'sign' },
    ...Object.keys(VULGAR).map((symbol) => ({ symbol })),
    ...['-', '−', '+', '.'].map((symbol) => ({ symbol, next: SIGNED })),
  ],
  examples: [
    '11,000 soldiers',
    '10 to 12 kg',
    '25 percent',
    '2 1/2 miles',
    '-260 degrees Fahrenheit',
    '35m devices',
  ],
  read: (tokens, at) => {
    if (tokens.kind(at) === TokenKind.Symbol && !opensNumber(tokens, at)) return null;
    if (tokens.kind(at) === TokenKind.Word && !opensSigned(tokens, at)) return null;
    const amount = readAmount(tokens, at);
    if (amount === null) return tokens.kind(at) === TokenKind.Number ? refused(at + 1) : null;
    const sole = isSigned(tokens, at) && isDash(tokens, amount.end) && !isMinus(tokens, amount.end + 1);
    const range = sole ? null : readRange(tokens, amount);
    if (range === null && isDesignation(tokens, amount)) return refused(designationEnd(tokens, amount));
    if (range !== null && isInsideName(tokens, amount)) return refused(amount.end);
    if (range !== null && isLabelled(tokens, amount)) return refused(range.end);
    return figures(tokens, amount, range);
  },
};

const NUMERAL: readonly Opening[] = [{ word: 'numeral' }];

/** "twenty-eight thousand soldiers", "a dozen", "two and a half miles", "minus five percent". */
export const words: Rule = {
  name: 'amount/words',
  triggers: [{ word: 'numeral' }, { word: 'article', next: NUMERAL }, { spelling: 'point', next: NUMERAL }],
  examples: [
    'twenty-eight thousand soldiers',
    'a dozen rockets',
    'two and a half miles',
    'four to five thousand people',
  ],
  read: (tokens, at) => {
    const amount = readAmount(tokens, at);
    if (amount === null) return null;
    const range = readRange(tokens, amount);
    if (range === null && isDesignation(tokens, amount)) return refused(amount.end);
    return figures(tokens, amount, range);
  },
};

/** The figure, or the two ends of a range as one; a score is neither. */
function figures(tokens: Tokens, amount: Amount, range: RangeReading | null): Match {
  const score = range === null ? scoreEnd(tokens, amount) : -1;
  if (score > 0) return refused(score);
  if (range !== null) return { end: range.end, figures: [figureOfRange(range)] };
  const both = readBothBounds(tokens, amount) ?? readTolerance(tokens, amount);
  if (both !== null) return { end: both.end, figures: [figureOfBounds(amount, both)] };
  const { draft, end } = figureOfAmount(tokens, withSmaller(tokens, amount));
  // "per month" is a date of its own, and the figure's rate
  const time = readRateTime(tokens, amount.end);
  return {
    end: Math.max(end, amount.end),
    figures: [draft],
    ...(time === null ? {} : { dates: [time] }),
  };
}

/** A sign or a decimal point glued to digits, with white space before it. */
function opensNumber(tokens: Tokens, at: number): boolean {
  if (tokens.symbol(at) > 0xba) return true;
  const point = tokens.is(at + 1, '.') && tokens.glued(at + 1) && tokens.kind(at + 2) === TokenKind.Number;
  const next =
    point ||
    tokens.kind(at + 1) === TokenKind.Number ||
    ['$', '€', '£'].some((sign) => tokens.is(at + 1, sign));
  return (
    next &&
    (tokens.glued(at) ||
      isBareNumber(tokens, at) ||
      tokens.word(at + 2)?.unit !== undefined ||
      tokens.is(at + 2, '°')) &&
    (!tokens.glued(at - 1) || tokens.is(at - 1, '('))
  );
}

/** "minus five", "minus-260". */
const opensSigned = (tokens: Tokens, at: number): boolean => {
  const next = tokens.is(at + 1, '-') ? at + 2 : at + 1;
  const number = tokens.spells(next, 'point') ? next + 1 : next;
  return tokens.kind(number) === TokenKind.Number || tokens.word(number)?.numeral !== undefined;
};

const isSigned = (tokens: Tokens, at: number): boolean => tokens.kind(at) === TokenKind.Symbol;

/** Whether the first end of a range is the tail of a name: "F-16 to". */
const isInsideName = (tokens: Tokens, { first }: Amount): boolean =>
  tokens.kind(first) === TokenKind.Number &&
  tokens.kind(first - 1) === TokenKind.Word &&
  isGluedToLetters(tokens, first);
