import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Clock } from './clock.ts';
import { readDigits, type Digits } from './digit-clock.ts';
import { hourOfDay, type HalfOfDay } from './half-of-day.ts';
import { opensHour } from './opens-hour.ts';
import { readClock } from './read-clock.ts';
import { endsTime, spokenHour } from './worded-hour.ts';

type Hour = Pick<Digits, 'hour' | 'minute' | 'end'> & { readonly form?: Digits['form'] };

/** Two times of day, of which the first leaves out what the second tells: "3-4 pm", "between 5 and 6 p.m.", "from 0600 to 1800". */
export type HourRange = readonly [first: Clock, second: Clock];

/** Reads two times of day that share their half of the day, or are told as soldiers do; or gives null. */
export function hourRange(tokens: Tokens, at: number): HourRange | null {
  if (!isJoined(tokens, at)) return null;
  const first = hourAt(tokens, at);
  const next = first === null ? -1 : joinerEnd(tokens, at, first.end);
  if (first === null || next < 0) return null;
  if (first.form === 'packed') return military(tokens, at, first, next);
  const second = readClock(tokens, next);
  if (second === null) return spoken(tokens, at, first, next);
  if (second.half === undefined || first.hour < 1 || first.hour > 12) return null;
  const { half } = second;
  // "killed 3 to 5 in the morning" counts the dead
  if (half.worded && !opensHour(tokens, at)) return null;
  const { zone } = second;
  const noon = half.worded && !half.after && second.hour === 0;
  const last = noon ? { ...second, hour: 12 } : second;
  return [{ hour: hourBefore(first, last, half), minute: first.minute, zone, end: first.end }, last];
}

/** Whether a dash or a word joins the number to another: asked before the hour is read, which costs more. */
function isJoined(tokens: Tokens, at: number): boolean {
  if (tokens.kind(at) === TokenKind.Number) {
    const end = tokens.is(at + 1, ':') ? at + 3 : at + 1;
    return joinerEnd(tokens, at, end) > 0 && isNumber(tokens, end + 1);
  }
  for (let end = at + 1; end < at + 5; end += 1)
    if (joinerEnd(tokens, at, end) > 0 && isNumber(tokens, end + 1)) return true;
  return false;
}

const isNumber = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Number || tokens.word(at)?.numeral !== undefined;

/** An hour whose half of the day is still to be told: "3", "9.30", "five". */
function hourAt(tokens: Tokens, at: number): Hour | null {
  if (tokens.kind(at) !== TokenKind.Number) return spokenHour(tokens, at);
  if (tokens.end(at) - tokens.start(at) > LONGEST || tokens.is(at - 1, '$')) return null;
  const digits = readDigits(tokens, at);
  return digits?.form === 'letter' ? null : digits;
}

/** How many characters the number of a time of day has at most: "10.57". */
const LONGEST = 5;

/** The token behind a dash, "to" or "till" between two hours, and behind "and" where "between" opens them; or -1. */
function joinerEnd(tokens: Tokens, at: number, end: number): number {
  if (tokens.kind(end) === TokenKind.Symbol)
    return tokens.is(end, '-') || tokens.is(end, '–') || tokens.is(end, '—') ? end + 1 : -1;
  const word = tokens.spelling(end);
  if (word === 'to' || word === 'till' || word === 'until') return end + 1;
  return word === 'and' && tokens.spells(at - 1, 'between') ? end + 1 : -1;
}

/** The first hour lies in the same half of the day, unless it would then be the later one: "11-1 pm" begins in the morning. */
function hourBefore({ hour, minute }: Hour, second: Clock, { after }: HalfOfDay): number {
  const told = hourOfDay(hour, { after })!;
  const later = told * 60 + (minute ?? 0) > second.hour * 60 + (second.minute ?? 0);
  return later ? hourOfDay(hour, { after: !after })! : told;
}

/** "from three thirty to four thirty". */
function spoken(tokens: Tokens, at: number, first: Hour, next: number): HourRange | null {
  const second = first.minute === null || !opensHour(tokens, at) ? null : spokenHour(tokens, next);
  return second === null || second.minute === null || !endsTime(tokens, second.end)
    ? null
    : [
        { ...first, zone: '' },
        { ...second, zone: '' },
      ];
}

/** "between 0600 and 1800", "from 2200 to 0400": one of the two begins with zero, so that neither is a year. */
function military(tokens: Tokens, at: number, first: Hour, next: number): HourRange | null {
  if (!opensHour(tokens, at) || tokens.kind(next) !== TokenKind.Number) return null;
  const second = readDigits(tokens, next);
  if (second?.form !== 'packed' || !(isZero(tokens, at) || isZero(tokens, next))) return null;
  return [
    { hour: first.hour, minute: first.minute, zone: '', end: first.end },
    readClock(tokens, next) ?? { hour: second.hour, minute: second.minute, zone: '', end: second.end },
  ];
}

const isZero = (tokens: Tokens, at: number): boolean => tokens.text.charAt(tokens.start(at)) === '0';
