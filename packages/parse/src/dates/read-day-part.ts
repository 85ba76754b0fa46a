import type { Tokens } from '../text/tokens.ts';
import type { DateDraft, DayPart } from './date-draft.ts';
import { endsPhrase } from './ends-phrase.ts';
import { isAlone } from './is-alone.ts';
import { isNounNext } from './noun-next.ts';

/** Prepositions before a part of the day: "at dawn", "by night", "until noon", "during the night". */
const OPENERS = new Set(['at', 'by', 'until', 'till', 'before', 'after', 'around', 'since', 'from']);
const BE = new Set(['is', 'was', 'be']);
const LONG_OPENERS = new Set(['in', 'during', 'by', 'until', 'till', 'throughout', 'through', 'for']);
/** What goes on in a part of the day: "in morning trading". */
const PURSUITS = new Set(['trading', 'trade', 'session', 'dealings', 'hours', 'rush']);

/**
 * Reads a part of the day by itself: "at dawn", "in the morning", "overnight", "in morning trading". It is that of the day in focus;
 * "at night" is every night's.
 */
export function readDayPart(tokens: Tokens, at: number): DateDraft | null {
  const part = tokens.word(at)?.dayPart;
  if (part === undefined) return null;
  if (isAlone(tokens, at, at + 1)) return inFocus(tokens, at, at);
  if (tokens.capitalised(at)) return null;
  if (tokens.endsIn(at, 's')) return everyDay(tokens, at, part);
  if (tokens.is(at + 1, '-') && tokens.glued(at)) return null;
  if (part === 'DT') return inDaytime(at);
  return opened(tokens, at) ?? articled(tokens, at) ?? pursued(tokens, at);
}

/** "in the mornings", "on the evenings": a time of every day. */
const everyDay = (tokens: Tokens, at: number, part: DayPart): DateDraft | null =>
  tokens.spells(at - 1, 'the') && tokens.spells(at - 2, 'in') && !isNounNext(tokens, at + 1)
    ? {
        first: at - 1,
        last: at + 1,
        expression: { kind: 'set', value: `XXXX-XX-XXT${part}` },
      }
    : null;

/** "at noon", "by night", "overnight". */
function opened(tokens: Tokens, at: number): DateDraft | null {
  const overnight = tokens.spells(at, 'overnight');
  const told = isTwelve(tokens, at) && BE.has(tokens.spelling(at - 1)) && endsPhrase(tokens, at + 1);
  if (!overnight && !told && !OPENERS.has(tokens.spelling(at - 1))) return null;
  if (isNounNext(tokens, at + 1)) return null;
  if (tokens.spells(at, 'night')) return everyNight(at);
  if (tokens.spells(at, 'midnight')) return clock(at, 24);
  return isTwelve(tokens, at) ? clock(at, 12) : inFocus(tokens, at, at);
}

/** Noon and midnight are times by the clock: "the deadline is midnight". */
const isTwelve = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'noon') || tokens.spells(at, 'midday') || tokens.spells(at, 'midnight');

/** "in the morning", "during the early evening", "for the night". */
function articled(tokens: Tokens, at: number): DateDraft | null {
  const adjective = tokens.spells(at - 1, 'early') || tokens.spells(at - 1, 'late') ? 1 : 0;
  const article = at - 1 - adjective;
  if (!tokens.spells(article, 'the') || !LONG_OPENERS.has(tokens.spelling(article - 1))) return null;
  const hours = tokens.spells(at + 1, 'hours') ? 1 : 0;
  if (isNounNext(tokens, at + 1 + hours) || (tokens.spells(at + 1 + hours, 'of') && hours === 0)) return null;
  const part = adjective === 0 ? undefined : tokens.spells(at - 1, 'early') ? 'START' : 'END';
  return { ...inFocus(tokens, article, at), last: at + 1 + hours, ...(part === undefined ? {} : { part }) };
}

/** "in morning trading"; where history is told "night raids" too. */
function pursued(tokens: Tokens, at: number): DateDraft | null {
  const noun = tokens.lower(at + 1);
  if (PURSUITS.has(noun)) return inFocus(tokens, at, at);
  const raids = tokens.spells(at, 'night') && /[a-z]s$/.test(noun) && !tokens.capitalised(at + 1);
  return raids ? { ...everyNight(at), inHistory: true } : null;
}

const everyNight = (at: number): DateDraft => ({
  first: at,
  last: at + 1,
  expression: { kind: 'open', value: 'XXXX-XX-XX' },
  dayPart: 'NI',
});

/** "in daytime", "daytime raids", where history is told. */
const inDaytime = (at: number): DateDraft => ({
  first: at,
  last: at + 1,
  expression: { kind: 'open', value: 'XXXX-XX-XX' },
  dayPart: 'DT',
  inHistory: true,
});

const clock = (at: number, hour: number): DateDraft => ({
  first: at,
  last: at + 1,
  expression: { kind: 'clock', hour, minute: null, zone: '' },
});

const inFocus = (tokens: Tokens, first: number, at: number): DateDraft => ({
  first,
  last: at + 1,
  expression: { kind: 'unit', unit: 'day', offset: 0, from: 'focus' },
  dayPart: tokens.word(at)!.dayPart!,
});
