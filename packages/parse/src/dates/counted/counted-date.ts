import { timeShifts, timeSides } from '../../lexicon/time-directions.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { DateDraft, DateExpression } from '../date-draft.ts';
import { endsPhrase } from '../ends-phrase.ts';
import { readDayBase } from '../read-day-base.ts';
import type { TimeCount } from './counted-reading.ts';
import { lastingTime } from './lasting-time.ts';
import type { TimeBound } from './time-bound.ts';

/** The date that a counted time makes with the words around it: "two weeks ago", "three days after Christmas", "the past month"; else a duration. */
export function countedDate(tokens: Tokens, count: TimeCount, bound: TimeBound): DateDraft {
  const draft = fromBase(tokens, count) ?? shifted(tokens, count) ?? inTime(tokens, count, bound);
  if (draft === null) return lastingTime(tokens, count, bound);
  return bound.mod === null ? draft : { ...draft, first: bound.first, mod: bound.mod };
}

/** "two days before Christmas", "three weeks from tomorrow", "a week from Tuesday". */
function fromBase(tokens: Tokens, { first, end, amount, unit, finer }: TimeCount): DateDraft | null {
  const word = tokens.lower(end);
  const sign = word === 'before' ? -1 : word === 'after' || word === 'from' ? 1 : 0;
  const base = sign === 0 || amount === null ? null : readDayBase(tokens, end + 1);
  if (base === null || amount === null || sign === 0) return null;
  return {
    first,
    last: base.last,
    expression: {
      kind: 'away',
      amount,
      unit,
      finer: finer ?? [],
      sign,
      base: word === 'from' ? toCome(base.expression) : base.expression,
    },
  };
}

/** "a week from Tuesday" counts from the one to come. */
const toCome = (base: DateExpression): DateExpression =>
  base.kind === 'calendar' && base.weekday !== undefined && base.day === undefined
    ? { direction: 1, ...base }
    : base;

/** Words that point only where their phrase ends: "two days before" against "two days before the attack". */
const AT_END = new Set(['before', 'after', 'on', 'back']);

/** "two days ago", "a week later", "three years from now", "two weeks ago on Monday". */
function shifted(tokens: Tokens, { first, end, amount, unit, finer = [] }: TimeCount): DateDraft | null {
  const word = tokens.lower(end);
  if (word === 'from') {
    const now = tokens.spells(end + 1, 'right') ? end + 2 : end + 1;
    return tokens.spells(now, 'now') || tokens.spells(now, 'today')
      ? { first, last: now + 1, expression: { kind: 'shift', amount, unit, finer, sign: 1, from: 'now' } }
      : null;
  }
  const shift = timeShifts.get(word);
  if (shift === undefined || shift.offset === 0) return null;
  if (AT_END.has(word) && !endsPhrase(tokens, end + 1)) return null;
  // "later in the day" and "earlier this week" belong to what follows
  if ((word === 'later' || word === 'earlier') && isThisTime(tokens, end + 1)) return null;
  const draft: DateDraft = {
    first,
    last: end + 1,
    expression: { kind: 'shift', amount, unit, finer, sign: shift.offset, from: shift.from },
  };
  return unit === 'week' && shift.from === 'now' ? withWeekday(tokens, draft) : draft;
}

/** "this week", "this March": not "six days later this rule fell". */
const isThisTime = (tokens: Tokens, at: number): boolean => {
  const next = tokens.spells(at, 'this') ? tokens.word(at + 1) : undefined;
  return (next?.timeUnit ?? next?.month ?? next?.season ?? next?.weekday ?? next?.dayPart) !== undefined;
};

/** "two weeks ago Monday", "three weeks ago on Friday". */
function withWeekday(tokens: Tokens, draft: DateDraft): DateDraft {
  const at = tokens.spells(draft.last, 'on') ? draft.last + 1 : draft.last;
  const weekday = tokens.capitalised(at) ? tokens.word(at)?.weekday : undefined;
  return weekday === undefined || weekday.short
    ? draft
    : {
        first: draft.first,
        last: at + 1,
        expression: { kind: 'nth', nth: 1, of: 'weekday', weekday: weekday.day, within: draft.expression },
      };
}

/** "in six months' time", and "in two weeks", which lies ahead where its clause does. */
function inTime(
  tokens: Tokens,
  { first, end, amount, unit, finer = [] }: TimeCount,
  bound: TimeBound,
): DateDraft | null {
  const genitive = tokens.is(end, "'") || tokens.is(end, '’') || tokens.lower(end) === "'s";
  if (genitive && tokens.spells(end + 1, 'time') && !tokens.spells(first - 1, 'of'))
    return {
      first,
      last: end + 2,
      expression: { kind: 'shift', amount, unit, finer, sign: 1, from: 'now' },
    };
  const opened =
    tokens.spells(bound.first - 1, 'in') && !tokens.spells(end, 'of') && !isRanked(tokens, bound.first - 2);
  return opened && timeSides.get(tokens.lower(end - 2)) === undefined
    ? { first, last: end, expression: { kind: 'duration', amount, unit, finer, ahead: true } }
    : null;
}

/** How many words may stand between a rank and its "in". */
const FARTHEST = 4;
const RANKS = new Set(['first', 'only', 'worst', 'best', 'most', 'least']);
const OWNERS = new Set(['the', 'its', 'their', 'his', 'her', 'our', "'s"]);

/** "the first in 11 years", "its steepest fall in a decade": how long it had not been, not when it will be. */
function isRanked(tokens: Tokens, last: number): boolean {
  for (let at = last; at > last - FARTHEST && tokens.kind(at) === TokenKind.Word; at -= 1) {
    if (!OWNERS.has(tokens.lower(at - 1))) continue;
    const word = tokens.lower(at);
    return RANKS.has(word) || /[a-z]{2}est$/.test(word);
  }
  return false;
}
