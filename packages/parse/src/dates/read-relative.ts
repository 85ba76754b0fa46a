import { TokenKind, type Tokens } from '../text/tokens.ts';
import { readAbsolute } from './read-absolute.ts';
import { readDayBase } from './read-day-base.ts';
import { readHoliday } from './read-holiday.ts';
import type { DateDraft, DateExpression, TimeUnit } from './date-draft.ts';
import { readOrdinal } from './read-numbers.ts';

/** What a word before a unit of time says: how many units away, and from where. */
interface Direction {
  readonly offset: number;
  readonly from: 'now' | 'focus';
}

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map(
  Object.entries<Direction>({
    last: { offset: -1, from: 'now' },
    past: { offset: -1, from: 'now' },
    next: { offset: 1, from: 'now' },
    coming: { offset: 1, from: 'now' },
    upcoming: { offset: 1, from: 'focus' },
    this: { offset: 0, from: 'now' },
    current: { offset: 0, from: 'now' },
    these: { offset: 0, from: 'now' },
    previous: { offset: -1, from: 'focus' },
    preceding: { offset: -1, from: 'focus' },
    prior: { offset: -1, from: 'focus' },
    following: { offset: 1, from: 'focus' },
    subsequent: { offset: 1, from: 'focus' },
    that: { offset: 0, from: 'focus' },
    same: { offset: 0, from: 'focus' },
  }),
);

/** Reads a date counted from another: "last week", "the previous day", "that same month", "next Tuesday", "the upcoming year". */
export function readRelative(tokens: Tokens, at: number): DateDraft | null {
  let next = tokens.spells(at, 'the') ? at + 1 : at;
  const article = next > at;
  const word = tokens.word(next)?.spelling ?? '';
  let direction = DIRECTIONS.get(word);
  if (direction === undefined) return article ? bareUnit(tokens, at, next) : null;
  if (
    (word === 'that' || word === 'this') &&
    (tokens.spells(next + 1, 'same') ||
      tokens.spells(next + 1, 'past') ||
      tokens.spells(next + 1, 'coming') ||
      tokens.spells(next + 1, 'very'))
  ) {
    next += 1;
    direction = tokens.spells(next, 'past')
      ? { offset: -1, from: 'now' }
      : tokens.spells(next, 'coming')
        ? { offset: 1, from: 'now' }
        : direction;
  }
  if (article && word === 'next') direction = { offset: 1, from: 'focus' };
  const target = next + 1;
  const fiscal =
    tokens.spells(target, 'fiscal') || tokens.spells(target, 'calendar') || tokens.spells(target, 'financial')
      ? target + 1
      : target;
  return named(tokens, at, target, direction, word) ?? ofUnit(tokens, at, fiscal, direction, word, article);
}

/** "last September", "next Tuesday", "this summer", "last night", "last Christmas". */
function named(
  tokens: Tokens,
  first: number,
  at: number,
  direction: Direction,
  word: string,
): DateDraft | null {
  const found = tokens.word(at);
  if (found === undefined || word === 'these') return null;
  const sign = Math.sign(direction.offset) as -1 | 0 | 1;
  if (found.weekday !== undefined && !found.weekday.short && word !== 'that') {
    return withDayPart(tokens, {
      first,
      last: at + 1,
      expression: { kind: 'calendar', weekday: found.weekday.day, direction: sign, from: direction.from },
    });
  }
  if (found.month !== undefined && tokens.capitalised(at)) {
    const date = readAbsolute(tokens, at);
    const end =
      date?.parts.year === undefined && date?.parts.yearOffset === undefined ? (date?.end ?? at + 1) : at + 1;
    return {
      first,
      last: end,
      expression: {
        kind: 'calendar',
        month: found.month,
        ...(date?.parts.day === undefined ? {} : { day: date.parts.day }),
        direction: sign,
        from: direction.from,
      },
    };
  }
  const holiday = word === 'that' ? null : readHoliday(tokens, at);
  if (holiday !== null && holiday.parts.year === undefined && holiday.parts.yearOffset === undefined)
    return withDayPart(tokens, {
      first,
      last: holiday.end,
      expression: { ...holiday.parts, direction: sign, from: direction.from },
    });
  if (found.season !== undefined && !(tokens.capitalised(at) && tokens.capitalised(at + 1))) {
    return {
      first,
      last: at + 1,
      expression: { kind: 'calendar', season: found.season, direction: sign, from: direction.from },
    };
  }
  if (
    found.dayPart !== undefined &&
    (word === 'last' ||
      word === 'this' ||
      word === 'that' ||
      word === 'same' ||
      word === 'following' ||
      word === 'previous')
  ) {
    const offset = word === 'last' ? -1 : word === 'following' ? 1 : word === 'previous' ? -1 : 0;
    return {
      first,
      last: at + 1,
      expression: { kind: 'unit', unit: 'day', offset, from: direction.from },
      dayPart: found.dayPart,
    };
  }
  return null;
}

/** "last week", "this year", "the following month", "the same day". */
function ofUnit(
  tokens: Tokens,
  first: number,
  at: number,
  direction: Direction,
  word: string,
  article: boolean,
): DateDraft | null {
  const unit = tokens.word(at)?.timeUnit;
  if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'season')
    return null;
  const plural = tokens.surface(at).toLowerCase().endsWith('s');
  if (plural)
    return word === 'last' ||
      word === 'past' ||
      word === 'next' ||
      word === 'coming' ||
      word === 'following' ||
      word === 'previous' ||
      word === 'recent'
      ? { first, last: at + 1, expression: { kind: 'duration', amount: null, unit } }
      : null;
  if (tokens.is(at + 1, '-') && tokens.glued(at)) return null;
  if (article && (word === 'past' || word === 'last') && unit !== 'day') {
    return {
      first,
      last: at + 1,
      expression:
        word === 'past'
          ? { kind: 'duration', amount: 1, unit }
          : { kind: 'unit', unit, offset: -1, from: 'now' },
    };
  }
  return withDayPart(tokens, {
    first,
    last: at + 1,
    expression: { kind: 'unit', unit, offset: direction.offset, from: direction.from },
  });
}

/** "the day", "the week", "the weekend", "the month" by themselves: in focus. */
function bareUnit(tokens: Tokens, first: number, at: number): DateDraft | null {
  const unit = tokens.word(at)?.timeUnit;
  if (tokens.spells(at, 'weekend'))
    return { first, last: at + 1, expression: { kind: 'unit', unit: 'weekend', offset: 0, from: 'now' } };
  if (tokens.spells(at, 'day') && (tokens.spells(at + 1, 'before') || tokens.spells(at + 1, 'after'))) {
    const sign = tokens.spells(at + 1, 'before') ? -1 : 1;
    if (tokens.spells(at + 2, 'yesterday') || tokens.spells(at + 2, 'tomorrow')) {
      return {
        first,
        last: at + 3,
        expression: { kind: 'unit', unit: 'day', offset: 2 * sign, from: 'now' },
      };
    }
    const base = readDayBase(tokens, at + 2);
    if (base !== null)
      return {
        first,
        last: base.last,
        expression: { kind: 'away', amount: 1, unit: 'day', sign, base: base.expression },
      };
    return endsPhrase(tokens, at + 2)
      ? { first, last: at + 2, expression: { kind: 'unit', unit: 'day', offset: sign, from: 'focus' } }
      : null;
  }
  if (unit === 'year' || unit === 'month' || unit === 'week') {
    const modifier =
      tokens.spells(at + 1, 'before') || tokens.spells(at + 1, 'after') || tokens.spells(at + 1, 'previous');
    if (
      modifier &&
      !tokens.surface(at).endsWith('s') &&
      (tokens.spells(at + 1, 'previous') || endsPhrase(tokens, at + 2))
    ) {
      return {
        first,
        last: at + 2,
        expression: { kind: 'unit', unit, offset: tokens.spells(at + 1, 'after') ? 1 : -1, from: 'focus' },
      };
    }
  }
  return null;
}

const endsPhrase = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) !== TokenKind.Word || tokens.word(at)?.functionWord === 'coordinator';

/** "Friday morning", "the previous day at noon" without what stands between. */
export function withDayPart(tokens: Tokens, draft: DateDraft): DateDraft {
  const part = tokens.word(draft.last)?.dayPart;
  if (part === undefined || tokens.capitalised(draft.last)) return draft;
  const plural = tokens.surface(draft.last).endsWith('s');
  return plural ? draft : { ...draft, last: draft.last + 1, dayPart: part };
}

/** "Thursday", "Friday night": a weekday by itself. A short form needs a period or a comma. */
export function readWeekday(tokens: Tokens, at: number): DateDraft | null {
  const weekday = tokens.word(at)?.weekday;
  if (weekday === undefined) return null;
  if (weekday.short) {
    const period = tokens.is(at + 1, '.') && tokens.glued(at);
    if (!tokens.capitalised(at) || !period || tokens.capitalised(at - 1)) return null;
  } else if (!tokens.capitalised(at) || isNameOfDay(tokens, at)) return null;
  const expression: DateExpression = { kind: 'calendar', weekday: weekday.day };
  if (tokens.surface(at).toLowerCase().endsWith('days'))
    return { first: at, last: at + 1, expression: { kind: 'set', value: `XXXX-WXX-${weekday.day}` } };
  return withDayPart(tokens, { first: at, last: weekday.short ? at + 2 : at + 1, expression });
}

/** "Black Friday", "Bloody Sunday", "Sunday Times". */
function isNameOfDay(tokens: Tokens, at: number): boolean {
  const before = tokens.word(at - 1);
  const named =
    tokens.kind(at - 1) === TokenKind.Word &&
    tokens.capitalised(at - 1) &&
    before?.functionWord === undefined &&
    before?.dateOpener === undefined &&
    at > 1;
  const adjective = [
    'black',
    'bloody',
    'good',
    'easter',
    'ash',
    'cyber',
    'super',
    'fat',
    'holy',
    'palm',
  ].includes(tokens.surface(at - 1).toLowerCase());
  if (adjective) return true;
  return named && tokens.capitalised(at + 1) && tokens.kind(at + 1) === TokenKind.Word;
}

/** "the 20th", "the 13th": a day of the month in focus. */
export function readOrdinalDay(tokens: Tokens, at: number): DateDraft | null {
  if (!tokens.spells(at, 'the')) return null;
  const day = tokens.kind(at + 1) === TokenKind.Number ? readOrdinal(tokens, at + 1, 31) : null;
  if (day === null) return null;
  const next = tokens.word(day.end);
  const ends =
    tokens.kind(day.end) !== TokenKind.Word ||
    next?.functionWord === 'preposition' ||
    next?.functionWord === 'coordinator' ||
    next?.functionWord === 'auxiliary';
  if (!ends || tokens.is(day.end, '-') || tokens.spells(day.end, 'of') || tokens.spells(day.end, 'in'))
    return null;
  const opened = ['on', 'by', 'until', 'of', 'from', 'since', 'till'].includes(
    tokens.word(at - 1)?.spelling ?? '',
  );
  return opened ? { first: at, last: day.end, expression: { kind: 'calendar', day: day.value } } : null;
}

/** The unit of a duration in the plural without a number: "weeks", "months". */
export const isPluralUnit = (tokens: Tokens, at: number): TimeUnit | null => {
  const unit = tokens.word(at)?.timeUnit;
  return unit !== undefined && /s$|ia$/.test(tokens.surface(at)) && !tokens.capitalised(at) ? unit : null;
};
