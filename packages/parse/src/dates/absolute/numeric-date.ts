import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isDay } from '../calendar.ts';
import { fullYear } from '../read-numbers.ts';
import { reading, type CalendarReading } from './calendar-reading.ts';

/** How many characters a date in one token has at least, "1.1.24", and at most, "21.11.2024". */
const SHORTEST_WHOLE = 6;
const LONGEST = 10;

/** "2024-11-21", "7/8/07", "21.11.2024"; where both may be months, the month comes first. */
export function numericDate(tokens: Tokens, at: number): CalendarReading | null {
  if (tokens.kind(at) !== TokenKind.Number || isGluedBefore(tokens, at)) return null;
  const length = tokens.end(at) - tokens.start(at);
  if (length > LONGEST) return null;
  const dotted =
    length < SHORTEST_WHOLE ? null : /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(tokens.surface(at));
  if (dotted !== null) return dayMonthYear(at, at + 1, Number(dotted[1]), Number(dotted[2]), dotted[3]!);
  const packed =
    length < SHORTEST_WHOLE ? null : /^(19|20)(\d{2})([01]\d)([0-3]\d)$/.exec(tokens.surface(at));
  if (packed !== null)
    return valid(at, at + 1, Number(`${packed[1]!}${packed[2]!}`), Number(packed[3]), Number(packed[4]));
  const separator = tokens.is(at + 1, '-') ? '-' : tokens.is(at + 1, '/') ? '/' : null;
  if (separator === null || !tokens.glued(at) || !tokens.glued(at + 1)) return null;
  const [first, second] = [tokens.surface(at), tokens.surface(at + 2)];
  const third =
    tokens.is(at + 3, separator) && tokens.glued(at + 2) && tokens.glued(at + 3)
      ? tokens.surface(at + 4)
      : '';
  if (/^\d{4}$/.test(first) && /^\d{1,2}$/.test(second)) {
    if (/^\d{1,2}$/.test(third)) return valid(at, at + 5, Number(first), Number(second), Number(third));
    const month = Number(second);
    return separator === '-' &&
      third === '' &&
      second.length === 2 &&
      month >= 1 &&
      month <= 12 &&
      Number(first) > 1900
      ? reading(at, at + 3, { year: Number(first), month })
      : null;
  }
  if (!/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(second) || !/^(?:\d{4}|\d{2})$/.test(third)) return null;
  const [a, b] = [Number(first), Number(second)];
  return a > 12 ? dayMonthYear(at, at + 5, a, b, third) : dayMonthYear(at, at + 5, b, a, third);
}

const isGluedBefore = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at - 1) &&
  (tokens.kind(at - 1) === TokenKind.Word ||
    tokens.is(at - 1, '/') ||
    tokens.is(at - 1, '-') ||
    tokens.is(at - 1, '.') ||
    tokens.is(at - 1, '$'));

function dayMonthYear(
  first: number,
  end: number,
  day: number,
  month: number,
  year: string,
): CalendarReading | null {
  return valid(first, end, year.length === 2 ? fullYear(Number(year)) : Number(year), month, day);
}

const valid = (
  first: number,
  end: number,
  year: number,
  month: number,
  day: number,
): CalendarReading | null => (isDay(year, month, day) ? reading(first, end, { year, month, day }) : null);
