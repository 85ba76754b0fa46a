import { TokenKind, type Tokens } from '../text/tokens.ts';

/** A time of day and the first token after it. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly zone: string;
  readonly end: number;
}

/** How many characters the number of a time of day has at most: "10.57". */
const LONGEST = 5;

/** Reads a time of day: "10:57", "11 a.m.", "2.13 pm", "18:00 UTC", "0401 GMT", "noon" is a part of the day. */
export function readClock(tokens: Tokens, at: number): Clock | null {
  if (tokens.kind(at) !== TokenKind.Number || isGlued(tokens, at)) return null;
  if (tokens.end(at) - tokens.start(at) > LONGEST) return null;
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(tokens.surface(at));
  const packed = /^([01]\d|2[0-3])([0-5]\d)$/.exec(tokens.surface(at));
  const colon =
    tokens.is(at + 1, ':') &&
    tokens.glued(at) &&
    tokens.glued(at + 1) &&
    /^[0-5]\d(?:\.\d+)?$/.test(tokens.surface(at + 2));
  let hour: number;
  let minute: number | null = null;
  let end: number;
  if (colon && /^\d{1,2}$/.test(tokens.surface(at))) {
    hour = Number(tokens.surface(at));
    minute = Math.trunc(Number(tokens.surface(at + 2)));
    end = at + 3;
    if (tokens.is(end, ':') && tokens.glued(end - 1) && /^\d{2}/.test(tokens.surface(end + 1))) end += 2;
  } else if (dotted !== null) {
    hour = Number(dotted[1]);
    minute = Number(dotted[2]);
    end = at + 1;
  } else if (/^\d{1,2}$/.test(tokens.surface(at))) {
    hour = Number(tokens.surface(at));
    end = at + 1;
  } else if (packed !== null) {
    hour = Number(packed[1]);
    minute = Number(packed[2]);
    end = at + 1;
  } else return null;

  const half = halfOfDay(tokens, end);
  const zone = readZone(tokens, half?.end ?? end);
  if (half === null && !colon && zone === null && !isHours(tokens, end)) return null;
  if (half === null && !colon && packed === null && zone !== null) return null;
  if (half !== null) {
    if (hour > 12) return null;
    hour = (hour % 12) + (half.after ? 12 : 0);
  }
  if (hour > 24 || (minute ?? 0) > 59) return null;
  return { hour, minute, zone: zone?.zone ?? '', end: zone?.end ?? half?.end ?? hoursEnd(tokens, end) };
}

const isGlued = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at - 1) &&
  (tokens.kind(at - 1) === TokenKind.Word ||
    tokens.is(at - 1, ':') ||
    tokens.is(at - 1, '$') ||
    tokens.is(at - 1, '.'));

/** "a.m.", "pm", "p.m". */
function halfOfDay(tokens: Tokens, at: number): { after: boolean; end: number } | null {
  if (tokens.kind(at) !== TokenKind.Word || tokens.end(at) - tokens.start(at) > 4) return null;
  const surface = tokens.surface(at).toLowerCase();
  if (surface === 'am' || surface === 'pm') return { after: surface === 'pm', end: at + 1 };
  if (surface === 'a.m.' || surface === 'p.m.') return { after: surface === 'p.m.', end: at + 1 };
  const split = (surface === 'a' || surface === 'p') && tokens.is(at + 1, '.') && tokens.spells(at + 2, 'm');
  return split ? { after: surface === 'p', end: tokens.is(at + 3, '.') ? at + 4 : at + 3 } : null;
}

const ZONES: Readonly<Record<string, string>> = {
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  ET: '',
  CST: '-06:00',
  CDT: '-05:00',
  PST: '-08:00',
  PDT: '-07:00',
  PT: '',
  MST: '-07:00',
  MDT: '-06:00',
  CET: '+01:00',
  CEST: '+02:00',
  BST: '+01:00',
  IST: '',
  JST: '+09:00',
  KST: '+09:00',
  MSK: '+03:00',
  AEST: '+10:00',
};

/** A zone behind a time: "UTC", "EDT", "local time". */
function readZone(tokens: Tokens, at: number): { zone: string; end: number } | null {
  if (tokens.spells(at, 'local') && tokens.spells(at + 1, 'time')) return { zone: '', end: at + 2 };
  const zone = tokens.capitalised(at) ? ZONES[tokens.surface(at)] : undefined;
  return zone === undefined ? null : { zone, end: at + 1 };
}

const isHours = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, "o'clock") || tokens.spells(at, 'hrs') || tokens.spells(at, 'o’clock');
const hoursEnd = (tokens: Tokens, at: number): number => (isHours(tokens, at) ? at + 1 : at);
