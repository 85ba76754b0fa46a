import { readCardinal } from '../../figures/cardinal.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Clock } from './clock.ts';
import { digitClock } from './digit-clock.ts';
import { hourOfDay, readHalfOfDay } from './half-of-day.ts';
import { readZone } from './read-zone.ts';

/** Reads a time of day in words: "eight o'clock", "six in the morning", "half past eight", "a quarter to noon". */
export function wordedClock(tokens: Tokens, at: number): Clock | null {
  return pastHour(tokens, at) ?? wordedHour(tokens, at);
}

/** "eight o'clock", "three p.m.", "seven in the evening". */
function wordedHour(tokens: Tokens, at: number): Clock | null {
  if (tokens.word(at)?.numeral === undefined || tokens.kind(at + 1) !== TokenKind.Word) return null;
  const count = readCardinal(tokens, at);
  if (count === null || !Number.isInteger(count.value) || count.value < 1 || count.value > 12) return null;
  const clock = tokens.spells(count.end, "o'clock") || tokens.spells(count.end, 'o’clock');
  const end = clock ? count.end + 1 : count.end;
  const half = readHalfOfDay(tokens, end);
  if (!clock && half === null) return null;
  const zone = readZone(tokens, half?.end ?? end);
  return {
    hour: half === null ? count.value : (hourOfDay(count.value, half) ?? count.value),
    minute: null,
    zone: zone?.zone ?? '',
    end: zone?.end ?? half?.end ?? end,
  };
}

/** "half past eight", "a quarter to noon", "20 minutes past 3 p.m.". */
function pastHour(tokens: Tokens, at: number): Clock | null {
  const part = minutes(tokens, at);
  if (part === null) return null;
  const sign = ['past', 'after'].some((word) => tokens.spells(part.end, word))
    ? 1
    : ['to', 'before', 'of', 'till'].some((word) => tokens.spells(part.end, word))
      ? -1
      : 0;
  const hour = sign === 0 ? null : wholeHour(tokens, part.end + 1, part.loose);
  if (hour === null) return null;
  const minute = hour.hour * 60 + sign * part.value;
  const article = tokens.spells(at, 'quarter') && tokens.spells(at - 1, 'a');
  return {
    ...hour,
    ...(article ? { first: at - 1 } : {}),
    hour: Math.floor(((minute + 1440) % 1440) / 60),
    minute: (minute + 1440) % 60,
  };
}

/** "half", "a quarter", "twenty minutes"; only what is told in minutes may stand before any hour. */
function minutes(tokens: Tokens, at: number): { value: number; end: number; loose: boolean } | null {
  if (tokens.spells(at, 'half') && tokens.spells(at + 1, 'past'))
    return { value: 30, end: at + 1, loose: true };
  if (tokens.spells(at, 'quarter')) return { value: 15, end: at + 1, loose: false };
  if (!isMinutes(tokens, at)) return null;
  const count = readCardinal(tokens, at);
  if (count === null || !Number.isInteger(count.value) || count.value < 1 || count.value > 59) return null;
  return tokens.word(count.end)?.timeUnit === 'minute'
    ? { value: count.value, end: count.end + 1, loose: false }
    : null;
}

/** "noon", "midnight", "3 p.m.", "eight o'clock"; "eight" alone only behind "half past". */
function wholeHour(tokens: Tokens, at: number, loose: boolean): Clock | null {
  if (tokens.spells(at, 'noon') || tokens.spells(at, 'midday'))
    return { hour: 12, minute: null, zone: '', end: at + 1 };
  if (tokens.spells(at, 'midnight')) return { hour: 0, minute: null, zone: '', end: at + 1 };
  const told = digitClock(tokens, at) ?? wordedHour(tokens, at);
  if (told !== null) return told.minute === null ? told : null;
  const count = loose ? readCardinal(tokens, at) : null;
  return count !== null && count.value >= 1 && count.value <= 12 && Number.isInteger(count.value)
    ? { hour: count.value, minute: null, zone: '', end: count.end }
    : null;
}

/** "20 minutes", "twenty-five minutes": asked before the number is read, which costs more. */
const isMinutes = (tokens: Tokens, at: number): boolean =>
  (tokens.kind(at) === TokenKind.Number || tokens.word(at)?.numeral !== undefined) &&
  (tokens.word(at + 1)?.timeUnit === 'minute' || tokens.word(at + 3)?.timeUnit === 'minute');
