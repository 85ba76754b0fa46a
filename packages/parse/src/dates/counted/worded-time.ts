import type { Tokens } from '../../text/tokens.ts';
import type { TimeUnit } from '../date-draft.ts';
import { isPlural, pluralUnit } from '../plural-unit.ts';
import { readRateTime } from '../read-rate-time.ts';
import { andHalf } from './and-half.ts';
import { countedDate } from './counted-date.ts';
import type { CountedReading, TimeCount } from './counted-reading.ts';
import { finerTimes } from './finer-times.ts';
import { halfOf } from './half-of.ts';
import { isRate } from './is-rate.ts';
import { longTime } from './long-time.ts';
import { timeBound } from './time-bound.ts';

/** Reads units of time that a word counts, or none: "a week", "several years", "a few days later", "for weeks", "half an hour". */
export function wordedTime(tokens: Tokens, at: number): CountedReading | null {
  const long = longTime(tokens, at);
  if (long !== null) return { figures: [], date: long, end: long.last };
  const whole = halfOf(tokens, at) ?? quantified(tokens, at);
  if (whole === null || isHyphened(tokens, whole)) return null;
  const further = whole.amount === 1 ? finerTimes(tokens, whole.unit, whole.end) : null;
  const count = further === null ? whole : { ...whole, end: further.end, finer: further.finer };
  const date = countedDate(tokens, count, timeBound(tokens, at));
  if (
    date.expression.kind === 'duration' &&
    count.amount === 1 &&
    !tokens.spells(at, 'all') &&
    isRate(tokens, at)
  ) {
    const rate = readRateTime(tokens, count.end);
    return rate === null ? null : { figures: [], date: rate, end: rate.last };
  }
  if (date.expression.kind === 'duration' && !lasts(tokens, count)) return null;
  return { figures: further?.figures ?? [], date, end: date.last };
}

/** Words that count one unit, and those that count an unknown number. */
const ONE = new Set(['a', 'an', 'one', 'another']);
const SOME = new Set(['several', 'few', 'many', 'some', 'couple', 'recent', 'numerous']);
const BETWEEN = new Set(['full', 'whole', 'single', 'further', 'additional', 'entire', 'mere', 'good']);

function quantified(tokens: Tokens, at: number): TimeCount | null {
  const word = tokens.lower(at);
  if (ONE.has(word)) {
    const some = tokens.spells(at + 1, 'few') || tokens.spells(at + 1, 'couple');
    if (some) return ofUnit(tokens, at, tokens.spells(at + 2, 'of') ? at + 3 : at + 2, null);
    return ofUnit(tokens, at, BETWEEN.has(tokens.lower(at + 1)) ? at + 2 : at + 1, 1);
  }
  if (word === 'all') return ofUnit(tokens, at, at + 1, 1);
  if (word === 'some' && !(BARE_OPENERS.has(tokens.lower(at - 1)) || SHIFTED.has(tokens.lower(at + 2))))
    return null;
  if (SOME.has(word)) {
    const of = tokens.spells(at + 1, 'of') ? at + 2 : at + 1;
    return ofUnit(tokens, at, tokens.spells(of, 'more') ? of + 1 : of, null);
  }
  const bare =
    pluralUnit(tokens, at) !== null || (tokens.word(at)?.timeUnit !== undefined && isPlural(tokens, at));
  return bare ? ofUnit(tokens, at, at, null) : null;
}

const SHIFTED = new Set(['later', 'earlier', 'ago', 'afterwards', 'after', 'before']);

function ofUnit(tokens: Tokens, first: number, at: number, amount: 1 | null): TimeCount | null {
  const unit = tokens.word(at)?.timeUnit;
  if (unit === undefined || unit === 'season' || unit === 'half' || (unit === 'second' && amount === 1))
    return null;
  // "a quarter million dollars"
  if (unit === 'quarter' && tokens.word(at + 1)?.numeral?.role === 'magnitude') return null;
  const named = tokens.capitalised(at) && !SHIFTED.has(tokens.lower(at + 1));
  if (isPlural(tokens, at) !== (amount === null) || named) return null;
  const half = amount === null ? at + 1 : andHalf(tokens, at + 1);
  return { first, end: half, amount: half > at + 1 ? 1.5 : amount, unit };
}

const isHyphened = (tokens: Tokens, { end }: TimeCount): boolean =>
  tokens.is(end, '-') && tokens.glued(end - 1);

/** Units that are counted in their own right: "a quarter" and "a minute" are mostly idle words. */
const IDLE = new Set<TimeUnit>(['quarter', 'minute']);

/** Whether a duration is told rather than a rate or an idle word. */
function lasts(tokens: Tokens, { first, end, amount, unit }: TimeCount): boolean {
  if (amount === 1 && IDLE.has(unit)) return false;
  return first < end - 1 || isBareDuration(tokens, first);
}

const BARE_OPENERS = new Set(
  'for in within after of over take takes took lasted spent last than just until about'.split(' '),
);

/** "for weeks", "in months", "hours after": a plural unit that stands for a duration. */
const isBareDuration = (tokens: Tokens, at: number): boolean => BARE_OPENERS.has(tokens.lower(at - 1));
