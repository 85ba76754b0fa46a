import { timedVerbs } from '../../lexicon/timed-verbs.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Clock } from './clock.ts';
import { hourOfDay, readHalfOfDay, type HalfOfDay } from './half-of-day.ts';
import { opensHour } from './opens-hour.ts';
import { readZone } from './read-zone.ts';

/** How the digits of a time are written, which says what must follow them to make a time. */
export interface Digits {
  readonly hour: number;
  readonly minute: number | null;
  readonly end: number;
  readonly form: 'colon' | 'dot' | 'hour' | 'packed' | 'letter';
}

/** How many characters the number of a time of day has at most: "10.57". */
const LONGEST = 5;

/** Reads a time of day in digits: "10:57", "11 a.m.", "2.13 pm", "6 in the morning", "18:00 UTC", "0401 GMT", "16h30". */
export function digitClock(tokens: Tokens, at: number): Clock | null {
  if (tokens.kind(at) !== TokenKind.Number || isGlued(tokens, at)) return null;
  if (tokens.end(at) - tokens.start(at) > LONGEST) return null;
  const digits = readDigits(tokens, at);
  if (digits === null) return null;
  if (digits.hour === 12 && digits.form === 'hour') {
    const noon = tokens.spells(digits.end, 'noon') || tokens.spells(digits.end, 'midday');
    if (noon || tokens.spells(digits.end, 'midnight'))
      return { hour: noon ? 12 : 24, minute: null, zone: '', end: digits.end + 1 };
  }
  const hours = hoursEnd(tokens, at, digits);
  const end = Math.max(hours, digits.end);
  const half = digits.form === 'letter' ? null : readHalfOfDay(tokens, end);
  const zone = readZone(tokens, half?.end ?? end);
  const told =
    hours > 0 ||
    isTimed(tokens, at, digits) ||
    isMilitary(tokens, at, digits) ||
    (half !== null && !isCount(tokens, at, digits, half));
  if (!isTime(digits, told, zone !== null)) return null;
  if (!told && zone === null && isRaceTime(tokens, at)) return null;
  const hour = half === null ? digits.hour : hourOfDay(digits.hour, half);
  if (hour === null || hour > 24 || (digits.minute ?? 0) > 59) return null;
  return {
    hour,
    minute: digits.minute,
    zone: zone?.zone ?? '',
    ...(half === null ? {} : { half }),
    end: zone?.end ?? half?.end ?? end,
  };
}

/** A colon makes a time by itself; "10.30" and "5" need their half of the day, "0401" a zone, "hrs" or "at". */
const isTime = ({ form }: Digits, told: boolean, zone: boolean): boolean =>
  form === 'colon' || form === 'letter' || told || (form === 'packed' && zone);

/** "left at 9.40": what happens at an hour, with nothing measured or counted behind the number. */
function isTimed(tokens: Tokens, at: number, { form, end }: Digits): boolean {
  if (form !== 'dot' || !tokens.spells(at - 1, 'at') || !timedVerbs.has(tokens.lower(at - 2))) return false;
  const word = tokens.word(end);
  return tokens.kind(end) === TokenKind.Word
    ? word?.functionWord !== undefined || word?.closedClass !== undefined || word?.weekday !== undefined
    : !tokens.is(end, '%') && !tokens.glued(end - 1 + (tokens.is(end, '.') || tokens.is(end, ',') ? 1 : 0));
}

/** "ran it in 4:05", "a time of 2:04:11". */
const isRaceTime = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at - 1, 'in') || (tokens.spells(at - 1, 'of') && tokens.spells(at - 2, 'time'));

/** "at 0630": a time as soldiers tell it begins with zero, which no number does. */
const isMilitary = (tokens: Tokens, at: number, { form }: Digits): boolean =>
  form === 'packed' && tokens.text.charAt(tokens.start(at)) === '0' && opensHour(tokens, at);

/** "killed 8 in the morning" counts the dead; "at 8 in the morning" does not. */
const isCount = (tokens: Tokens, at: number, { form }: Digits, { worded }: HalfOfDay): boolean => {
  if (!worded || form !== 'hour') return false;
  const before = tokens.word(at - 1);
  return before?.harm !== undefined || before?.verb !== undefined || tokens.endsIn(at - 1, 'ed');
};

const isGlued = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at - 1) &&
  (tokens.kind(at - 1) === TokenKind.Word ||
    tokens.is(at - 1, ':') ||
    tokens.is(at - 1, '$') ||
    tokens.is(at - 1, '.'));

/** The digits that a time of day is written in, whatever follows them. */
export function readDigits(tokens: Tokens, at: number): Digits | null {
  const surface = tokens.surface(at);
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(surface);
  if (dotted !== null)
    return { hour: Number(dotted[1]), minute: Number(dotted[2]), end: at + 1, form: 'dot' };
  const packed = /^([01]\d|2[0-3])([0-5]\d)$/.exec(surface);
  if (packed !== null)
    return { hour: Number(packed[1]), minute: Number(packed[2]), end: at + 1, form: 'packed' };
  if (!/^\d{1,2}$/.test(surface)) return null;
  const hour = Number(surface);
  return (
    withColon(tokens, at, hour) ??
    withLetter(tokens, at, hour) ?? { hour, minute: null, end: at + 1, form: 'hour' }
  );
}

/** "10:57", "10:57:30": seconds are read over. */
function withColon(tokens: Tokens, at: number, hour: number): Digits | null {
  const colon = tokens.is(at + 1, ':') && tokens.glued(at) && tokens.glued(at + 1);
  if (!colon || !/^[0-5]\d$/.test(tokens.surface(at + 2))) return null;
  const minute = Number(tokens.surface(at + 2));
  const seconds = tokens.is(at + 3, ':') && tokens.glued(at + 2) && /^\d{2}/.test(tokens.surface(at + 4));
  return { hour, minute, end: seconds ? at + 5 : at + 3, form: 'colon' };
}

/** "16h30", and "at 15h": "15h" alone is as long as fifteen hours. */
function withLetter(tokens: Tokens, at: number, hour: number): Digits | null {
  if (!tokens.glued(at) || !tokens.spells(at + 1, 'h') || hour > 24) return null;
  // "1H23" is half a year
  if (hour <= 2 && tokens.capitalised(at + 1)) return null;
  const minutes = tokens.glued(at + 1) && /^[0-5]\d$/.test(tokens.surface(at + 2));
  if (minutes) return { hour, minute: Number(tokens.surface(at + 2)), end: at + 3, form: 'letter' };
  return opensHour(tokens, at) ? { hour, minute: null, end: at + 2, form: 'letter' } : null;
}

/** The token behind "0401 hrs", "at 18 hrs", "0630 hours", "8 o'clock", or -1; "3 hrs" alone is as long as three hours. */
function hoursEnd(tokens: Tokens, at: number, { form, end }: Digits): number {
  if (isOClock(tokens, end)) return end + 1;
  const told = form !== 'hour' || opensHour(tokens, at);
  if (told && tokens.spells(end, 'hrs')) return end + 1;
  const zero = form === 'packed' && tokens.text.charAt(tokens.start(at)) === '0';
  const packed = zero || (form === 'packed' && opensHour(tokens, at));
  return packed && tokens.spells(end, 'hours') ? end + 1 : -1;
}

/** "o'clock", however its apostrophe is written. */
export const isOClock = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, "o'clock") || tokens.spells(at, 'o’clock') || tokens.spells(at, 'oclock');
