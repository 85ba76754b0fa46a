import { readCardinal } from '../../figures/cardinal.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Clock } from './clock.ts';
import { digitClock } from './digit-clock.ts';
import { wordedHour } from './worded-hour.ts';

/** Reads minutes before or behind an hour: "half past eight", "a quarter to noon", "20 minutes past 3 p.m.", "twenty past eight". */
export function pastHour(tokens: Tokens, at: number): Clock | null {
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

/** "half", "a quarter", "twenty minutes", "twenty"; only what is told by "past" may stand before any hour. */
function minutes(tokens: Tokens, at: number): { value: number; end: number; loose: boolean } | null {
  if (tokens.spells(at, 'half') && tokens.spells(at + 1, 'past'))
    return { value: 30, end: at + 1, loose: true };
  if (tokens.spells(at, 'quarter')) return { value: 15, end: at + 1, loose: tokens.spells(at + 1, 'past') };
  const named = isMinutes(tokens, at);
  if (!named && !isPast(tokens, at)) return null;
  const count = readCardinal(tokens, at);
  if (count === null || !Number.isInteger(count.value) || count.value < 1 || count.value > 59) return null;
  if (tokens.word(count.end)?.timeUnit === 'minute')
    return { value: count.value, end: count.end + 1, loose: false };
  return tokens.spells(count.end, 'past') && FIVES.has(count.value)
    ? { value: count.value, end: count.end, loose: true }
    : null;
}

/** The minutes that are told without their unit. */
const FIVES = new Set([5, 10, 15, 20, 25]);

/** "noon", "midnight", "3 p.m.", "eight o'clock"; "eight" alone only behind "past". */
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

const isNumber = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Number || tokens.word(at)?.numeral !== undefined;

/** "20 minutes", "twenty-five minutes": asked before the number is read, which costs more. */
const isMinutes = (tokens: Tokens, at: number): boolean =>
  isNumber(tokens, at) &&
  (tokens.word(at + 1)?.timeUnit === 'minute' || tokens.word(at + 3)?.timeUnit === 'minute');

/** "twenty past", "twenty-five past". */
const isPast = (tokens: Tokens, at: number): boolean =>
  isNumber(tokens, at) &&
  (tokens.spells(at + 1, 'past') || (tokens.spells(at + 3, 'past') && tokens.is(at + 1, '-')));
