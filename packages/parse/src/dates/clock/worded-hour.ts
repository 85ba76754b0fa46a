import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isAlone } from '../is-alone.ts';
import { isNounNext } from '../noun-next.ts';
import type { Clock } from './clock.ts';
import { isOClock } from './digit-clock.ts';
import { hourOfDay, readHalfOfDay } from './half-of-day.ts';
import { opensHour } from './opens-hour.ts';
import { readZone } from './read-zone.ts';
import { spokenMinutes } from './spoken-minutes.ts';

/** An hour of twelve in words, with the minutes behind it: "eight", "three twenty". */
export function spokenHour(tokens: Tokens, at: number): Pick<Clock, 'hour' | 'minute' | 'end'> | null {
  const numeral = tokens.word(at)?.numeral;
  if (numeral === undefined || (numeral.role !== 'unit' && numeral.role !== 'teen')) return null;
  if (numeral.value < 1 || numeral.value > 12) return null;
  const minutes = spokenMinutes(tokens, at + 1);
  return { hour: numeral.value, minute: minutes?.value ?? null, end: minutes?.end ?? at + 1 };
}

/** "eight o'clock", "three p.m.", "seven in the evening", "at three twenty". */
export function wordedHour(tokens: Tokens, at: number): Clock | null {
  if (tokens.kind(at + 1) !== TokenKind.Word && !tokens.is(at + 1, '-')) return null;
  const told = spokenHour(tokens, at);
  if (told === null) return null;
  const clock = told.minute === null && isOClock(tokens, told.end);
  const end = clock ? told.end + 1 : told.end;
  const half = readHalfOfDay(tokens, end);
  const placed =
    told.minute !== null && ((opensHour(tokens, at) && endsTime(tokens, end)) || isAlone(tokens, at, end));
  if (!clock && half === null && !placed) return null;
  const zone = readZone(tokens, half?.end ?? end);
  return {
    hour: half === null ? told.hour : (hourOfDay(told.hour, half) ?? told.hour),
    minute: told.minute,
    zone: zone?.zone ?? '',
    ...(half === null ? {} : { half }),
    end: zone?.end ?? half?.end ?? end,
  };
}

/** No noun goes on behind the minutes: not "at three twenty-pound shells". */
export const endsTime = (tokens: Tokens, at: number): boolean =>
  !isNounNext(tokens, at) && !(tokens.is(at, '-') && tokens.glued(at - 1));
