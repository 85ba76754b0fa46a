import { figureOfAmount, figureOfRange } from '../figures/figure-of.ts';
import type { FigureDraft } from '../figures/figure-draft.ts';
import { readAmount } from '../figures/amount.ts';
import { readRange } from '../figures/range.ts';
import { boundBefore } from '../figures/bound.ts';
import { isHyphen } from '../text/hyphen.ts';
import type { Tokens } from '../text/tokens.ts';
import type { DateDraft, TimeUnit } from './date-draft.ts';
import { readDayBase } from './read-day-base.ts';
import { isPluralUnit } from './read-relative.ts';

/** A counted time: the figure, where a numeral counts it, and the date. */
export interface CountedReading {
  readonly figure: FigureDraft | null;
  readonly date: DateDraft;
  readonly end: number;
}

/** Reads a number of units of time: "five days", "two weeks later", "a few months ago", "two-year", "68-year-old". */
export function readCounted(tokens: Tokens, at: number): CountedReading | null {
  return numbered(tokens, at) ?? vague(tokens, at);
}

function numbered(tokens: Tokens, at: number): CountedReading | null {
  const amount = readAmount(tokens, at);
  if (amount === null || amount.prefixed || amount.unit?.end === amount.numberEnd) return null;
  const range = readRange(tokens, amount);
  const unit = (range?.high ?? amount).unit;
  if (unit === null || unit.dimension !== 'time' || unit.kind !== 'measure') return null;
  const timeUnit = UNITS[unit.unit.replace(' of age', '')];
  if (timeUnit === undefined || (timeUnit === 'quarter' && isPartOfOne(tokens, amount.end))) return null;
  const figure = range === null ? figureOfAmount(tokens, amount).draft : figureOfRange(range);
  const end = range?.end ?? amount.end;
  const before = boundBefore(tokens, at);
  const first = before !== null && isTimexBound(tokens, at - before.tokens) ? at - before.tokens : at;
  const age = unit.unit.endsWith('of age');
  const date = age
    ? {
        first: at,
        last: end,
        expression: { kind: 'duration', amount: figure.value, unit: timeUnit } as const,
      }
    : shifted(tokens, first, end, figure.value, timeUnit, at);
  return {
    figure,
    date: before === null || first === at ? date : { ...date, mod: MODS[before.bound] },
    end: Math.max(end, date.last),
  };
}

/** "three quarters of the men", "three-quarters", "three quarters billion": parts, no spans of three months. */
const isPartOfOne = (tokens: Tokens, end: number): boolean =>
  tokens.spells(end, 'of') ||
  tokens.word(end)?.numeral?.role === 'magnitude' ||
  (tokens.spells(end - 1, 'quarters') && isHyphen(tokens, end - 2));

const MODS = {
  over: 'MORE_THAN',
  atLeast: 'EQUAL_OR_MORE',
  under: 'LESS_THAN',
  atMost: 'EQUAL_OR_LESS',
  approx: 'APPROX',
} as const;

/** TIMEX3 takes "about", "more than", "nearly" into the span. */
const isTimexBound = (tokens: Tokens, at: number): boolean =>
  !['the', 'of', 'to'].includes(tokens.word(at)?.spelling ?? '');

const UNITS: Readonly<Record<string, TimeUnit>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  'business day': 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  'school year': 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium',
  fortnight: 'week',
  night: 'day',
};

/** "several years", "a few days later", "weeks", "a week", "another month". */
function vague(tokens: Tokens, at: number): CountedReading | null {
  const word = tokens.word(at)?.spelling ?? tokens.surface(at).toLowerCase();
  let unitAt = at + 1;
  let amount: number | null = null;
  if (word === 'a' || word === 'an' || word === 'one' || word === 'another') {
    amount = 1;
    if (tokens.spells(unitAt, 'few') || tokens.spells(unitAt, 'couple')) {
      amount = null;
      unitAt += tokens.spells(unitAt + 1, 'of') ? 2 : 1;
    } else if (
      tokens.spells(unitAt, 'full') ||
      tokens.spells(unitAt, 'whole') ||
      tokens.spells(unitAt, 'single')
    )
      unitAt += 1;
  } else if (
    word === 'several' ||
    word === 'few' ||
    word === 'many' ||
    word === 'couple' ||
    word === 'recent'
  ) {
    if (tokens.spells(unitAt, 'of')) unitAt += 1;
    if (tokens.spells(unitAt, 'more')) unitAt += 1;
  } else if (
    isPluralUnit(tokens, at) !== null ||
    (tokens.word(at)?.timeUnit !== undefined && /s$/.test(word) && tokens.capitalised(at))
  ) {
    unitAt = at;
  } else return null;
  const unit = tokens.word(unitAt)?.timeUnit;
  if (unit === undefined || unit === 'season' || (unit === 'second' && amount === 1) || unit === 'half')
    return null;
  const plural = /s$|ia$/.test(tokens.surface(unitAt));
  const later = ['later', 'earlier', 'ago', 'afterwards'].includes(
    tokens.word(unitAt + 1)?.spelling ?? tokens.surface(unitAt + 1),
  );
  if (plural !== (amount === null) || (tokens.capitalised(unitAt) && !later)) return null;
  if (tokens.is(unitAt + 1, '-') && tokens.glued(unitAt) && amount !== null) return null;
  const date = shifted(tokens, at, unitAt + 1, amount, unit, at);
  const bare = date.expression.kind === 'duration';
  if (bare && amount === 1 && (isRate(tokens, at) || unit === 'quarter' || unit === 'minute')) return null;
  if (bare && unitAt === at && !isBareDuration(tokens, at)) return null;
  if (bare && tokens.is(unitAt + 1, '-') && tokens.glued(unitAt)) return null;
  return { figure: null, date, end: date.last };
}

/** "five dollars a day": a rate, no duration. */
const isRate = (tokens: Tokens, at: number): boolean => {
  const before = tokens.word(at - 1);
  return (
    before?.unit !== undefined ||
    before?.currency?.noun !== undefined ||
    before?.people !== undefined ||
    (/[a-z]s$/.test(tokens.surface(at - 1)) &&
      before?.functionWord === undefined &&
      before?.verb === undefined)
  );
};

/** "for weeks", "in months", "hours after": a plural unit that stands for a duration. */
const isBareDuration = (tokens: Tokens, at: number): boolean =>
  [
    'for',
    'in',
    'within',
    'after',
    'of',
    'over',
    'take',
    'takes',
    'took',
    'lasted',
    'spent',
    'last',
    'than',
  ].includes(tokens.word(at - 1)?.spelling ?? tokens.surface(at - 1).toLowerCase());

/** "later", "ago", "earlier", "from now", "before" behind a duration make a date of it. */
function shifted(
  tokens: Tokens,
  first: number,
  end: number,
  amount: number | null,
  unit: TimeUnit,
  numberAt: number,
): DateDraft {
  const word = tokens.word(end)?.spelling ?? tokens.surface(end).toLowerCase();
  const shift = SHIFTS[word];
  const sign = word === 'before' ? -1 : word === 'after' || word === 'from' ? 1 : 0;
  const base = sign === 0 || amount === null ? null : readDayBase(tokens, end + 1);
  if (base !== null && amount !== null && sign !== 0)
    return {
      first,
      last: base.last,
      expression: { kind: 'away', amount, unit, sign, base: base.expression },
    };
  if (shift !== undefined && isShift(tokens, end, word)) {
    return {
      first,
      last: end + 1,
      expression: { kind: 'shift', amount, unit, sign: shift.sign, from: shift.from },
    };
  }
  if (word === 'from' && tokens.spells(end + 1, 'now'))
    return { first, last: end + 2, expression: { kind: 'shift', amount, unit, sign: 1, from: 'now' } };
  if (tokens.spells(numberAt - 1, 'in') && isFuture(tokens, numberAt - 1))
    return {
      first: numberAt - 1,
      last: end,
      expression: { kind: 'shift', amount, unit, sign: 1, from: 'now' },
    };
  const opened = withOpener(tokens, first);
  const side = opened === first ? 0 : (SIDES[wordAt(tokens, first - 1)] ?? 0);
  return {
    first: opened,
    last: end,
    expression: { kind: 'duration', amount, unit, ...(side === 0 ? {} : { side }) },
  };
}

/** "in two weeks" lies ahead where the clause says "will" shortly before. */
function isFuture(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 12); before -= 1) {
    if (tokens.is(before, '.')) return false;
    const modal = tokens.word(before)?.modal;
    if (
      modal !== undefined &&
      !modal.negative &&
      (tokens.word(before)!.spelling === 'will' || tokens.word(before)!.spelling === 'shall')
    )
      return true;
  }
  return false;
}

const wordAt = (tokens: Tokens, at: number): string =>
  tokens.word(at)?.spelling ?? tokens.surface(at).toLowerCase();

/** Which side of the day of publication "the last three days" and "the next three" lie on. */
const SIDES: Readonly<Record<string, -1 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  next: 1,
  coming: 1,
  upcoming: 1,
};

/** "the next two weeks", "the past nine days", "the last three years": the whole is the duration. */
function withOpener(tokens: Tokens, first: number): number {
  let at = first;
  const word = (token: number): string => wordAt(tokens, token);
  if (
    [
      'next',
      'past',
      'last',
      'previous',
      'following',
      'coming',
      'upcoming',
      'recent',
      'first',
      'final',
      'preceding',
      'entire',
    ].includes(word(at - 1))
  )
    at -= 1;
  if (at < first && ['the', 'these', 'those', 'this'].includes(word(at - 1))) at -= 1;
  return at < first && at >= 0 ? at : first;
}

const SHIFTS: Readonly<Record<string, { sign: -1 | 1; from: 'now' | 'focus' }>> = {
  ago: { sign: -1, from: 'now' },
  later: { sign: 1, from: 'focus' },
  earlier: { sign: -1, from: 'focus' },
  afterwards: { sign: 1, from: 'focus' },
  hence: { sign: 1, from: 'now' },
  before: { sign: -1, from: 'focus' },
  after: { sign: 1, from: 'focus' },
  beforehand: { sign: -1, from: 'focus' },
};

/** "two days before" ends its phrase; "two days before the attack" is told from the attack, whose day is not known. */
function isShift(tokens: Tokens, at: number, word: string): boolean {
  if (word !== 'before' && word !== 'after') return true;
  return tokens.kind(at + 1) !== 1 || tokens.word(at + 1)?.functionWord === 'coordinator';
}
