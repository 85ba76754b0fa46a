import { yearOfEvent } from '../../lexicon/event-days.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isDay } from '../calendar.ts';
import { endsPhrase } from '../ends-phrase.ts';
import { isNounNext } from '../noun-next.ts';
import type { NumberReading } from '../number-reading.ts';
import { afterPeriod, fullYear, readDay, readOrdinal, readYear } from '../read-numbers.ts';
import { reading, type CalendarReading, type Parts } from './calendar-reading.ts';
import { eraYear } from './era.ts';
import { isBareMonth, isMonth, opensQuantity } from './month-words.ts';
import { spokenDay } from './spoken-day.ts';
import { yearReference } from './year-reference.ts';

/** "November 4, 2024", "Nov. 4", "November 2024", "November of that year", "November". */
export function monthFirst(tokens: Tokens, at: number): CalendarReading | null {
  const month = tokens.word(at)?.month;
  if (month === undefined || !isMonth(tokens, at)) return null;
  let next = afterPeriod(tokens, at + 1);
  if (tokens.is(next, '-') && tokens.glued(next) && tokens.kind(next + 1) === TokenKind.Number) next += 1;
  const article = tokens.spells(next, 'the') || tokens.is(next, ',');
  const digits = tokens.kind(next + 1) === TokenKind.Number || tokens.spells(next, 'the');
  const ordinal = article && digits ? readOrdinal(tokens, next + 1, 31) : null;
  // "by the end of May the Second Squadron was there"
  if (ordinal !== null && (tokens.is(next, ',') || !isNounNext(tokens, ordinal.end))) next += 1;
  const era = eraYear(tokens, next);
  if (era !== null) return { ...era, first: at, parts: { ...era.parts, month } };
  const day = readDay(tokens, next) ?? spokenDay(tokens, next);
  if (day !== null && isDay(2000, month, day.value) && !opensQuantity(tokens, day, next)) {
    return withYear(tokens, at, day.end, { month, day: day.value });
  }
  const comma = tokens.is(next, ',') ? next + 1 : next;
  const of = tokens.spells(comma, 'of') ? comma + 1 : comma;
  const year = readYear(tokens, of);
  if (year !== null) return reading(at, year.end, { month, year: year.value });
  const reference = tokens.spells(next, 'of') ? yearReference(tokens, next + 1) : yearReference(tokens, next);
  if (reference !== null) return reading(at, reference.end, { month, ...reference.parts });
  return isBareMonth(tokens, at) ? reading(at, next, { month }) : null;
}

/** Adds ", 2024", "2024", "in 2024", "-74" or "of last year" behind a day and month. */
function withYear(tokens: Tokens, first: number, end: number, parts: Parts): CalendarReading {
  const joined = tokens.is(end, ',') || tokens.spells(end, 'of') || tokens.spells(end, 'in');
  const era = eraYear(tokens, joined ? end + 1 : end);
  if (era !== null) return { ...era, first, parts: { ...era.parts, ...parts } };
  const year = readYear(tokens, end) ?? (joined ? readYear(tokens, end + 1) : null) ?? shortYear(tokens, end);
  if (year !== null) return reading(first, year.end, { ...parts, year: year.value });
  const reference = yearReference(tokens, tokens.spells(end, 'of') ? end + 1 : end);
  if (reference !== null) return reading(first, reference.end, { ...parts, ...reference.parts });
  const { month = 0, day = 0 } = parts;
  const event = yearOfEvent(month, day, tokens.lower(end));
  return reading(first, end, event === undefined ? parts : { ...parts, year: event });
}

/** "31-Oct-74", "3 Aug 96": two digits that can be no day and end their phrase. */
function shortYear(tokens: Tokens, end: number): NumberReading | null {
  const hyphen =
    tokens.is(end, '-') &&
    tokens.glued(end) &&
    tokens.is(end - 2, '-') &&
    tokens.word(end - 1)?.month !== undefined;
  const at = hyphen ? end + 1 : end;
  if (tokens.kind(at) !== TokenKind.Number || !/^\d{2}$/.test(tokens.surface(at))) return null;
  const value = Number(tokens.surface(at));
  const closed = endsPhrase(tokens, at + 1) && !tokens.glued(at) && !tokens.is(at + 1, '%');
  return hyphen || (value > 31 && (closed || tokens.is(at + 1, ',') || tokens.is(at + 1, '.')))
    ? { value: fullYear(value), end: at + 1 }
    : null;
}

/** "4 November 2024", "4th of November", "the 4th" comes without its article. */
export function dayFirst(tokens: Tokens, at: number): CalendarReading | null {
  const day = readDay(tokens, at);
  if (day === null) return null;
  const of = tokens.spells(day.end, 'of') || tokens.spells(day.end, 'day') ? day.end + 1 : day.end;
  const hyphen = tokens.is(of, '-') && tokens.glued(of) ? of + 1 : of;
  const month = tokens.word(hyphen)?.month;
  if (month === undefined || !isDay(2000, month, day.value) || !isMonth(tokens, hyphen, true)) return null;
  const end = afterPeriod(tokens, hyphen + 1);
  const dashed = tokens.is(end, '-') && tokens.glued(end) && tokens.glued(end - 1);
  const year = dashed ? readYear(tokens, end + 1) : null;
  if (year !== null) return reading(at, year.end, { month, day: day.value, year: year.value });
  return withYear(tokens, at, end, { month, day: day.value });
}
