import { spelled, type Match, type Opening, type Rule } from '../rule.ts';
import type { Tokens } from '../text/tokens.ts';
import type { DateDraft } from './date-draft.ts';
import { readAbsolute } from './read-absolute.ts';
import { readClock } from './read-clock.ts';
import { readCounted } from './read-counted.ts';
import { readJoined } from './read-joined.ts';
import { readHoliday } from './read-holiday.ts';
import { readModified } from './read-modified.ts';
import { readNth } from './read-nth.ts';
import { readReference } from './read-reference.ts';
import { readOrdinalDay, readRelative, readWeekday, withDayPart } from './read-relative.ts';
import { readSet } from './read-set.ts';

/** What a date begins with that names parts of the calendar. */
const CALENDAR: readonly Opening[] = [
  { number: true },
  { word: 'month' },
  { word: 'weekday' },
  { word: 'season' },
  { word: 'ordinal' },
  { word: 'decade' },
  { symbol: "'" },
  { symbol: '’' },
  ...spelled('twenty thirty q ad a.d. final last'),
];
/** What stands behind "last", "this" or "that" where it opens a date. */
const NAMED_TIME: readonly Opening[] = [
  { word: 'weekday' },
  { word: 'month' },
  { word: 'holiday' },
  { word: 'season' },
  { word: 'dayPart' },
  { word: 'timeUnit' },
  ...spelled('same past coming very fiscal calendar financial'),
];
/** What opens a place in a longer time: "first", "3rd", "last", "week". */
const NTH: readonly Opening[] = [
  { number: true },
  { word: 'ordinal' },
  ...spelled('twenty thirty last final week weekend'),
];
/** What stands behind "a" where it counts time: "a few days", "a hundred years". */
const COUNTED: readonly Opening[] = [
  { word: 'timeUnit' },
  { word: 'numeral' },
  ...spelled('few couple full whole single'),
];
const NUMBER: readonly Opening[] = [{ number: true }];

const dated = (draft: DateDraft | null): Match | null =>
  draft === null ? null : { end: draft.last, dates: [draft] };

/** "Nov. 4, 2024", "4 November", "1915", "the spring of 1916", "7/8/07"; its article belongs to what needs one. */
export const absolute: Rule = {
  name: 'date/absolute',
  triggers: [...CALENDAR, { spelling: 'the', next: CALENDAR }],
  examples: [
    'November 4, 2024',
    '25th of August',
    'the spring of 1916',
    '1915',
    "'99",
    '44 BC',
    'the 1980s',
    'Q3 2010',
  ],
  read: (tokens, at) => {
    const article = tokens.spells(at, 'the') || tokens.spells(at, 'The');
    const date = readAbsolute(tokens, article ? at + 1 : at);
    if (date === null) return null;
    const monthFirst =
      tokens.word(date.first)?.month !== undefined || tokens.word(date.first)?.weekday !== undefined;
    const plainYear =
      date.parts.year !== undefined &&
      date.parts.season === undefined &&
      date.parts.quarter === undefined &&
      date.parts.half === undefined &&
      date.parts.day === undefined;
    const takesArticle = !article || !(monthFirst || plainYear);
    return dated(
      withTime(tokens, {
        first: article && takesArticle ? at : date.first,
        last: date.end,
        expression: date.parts,
      }),
    );
  },
};

/** "8-13 October", "July 13-15", "1915-17": two dates that share a part. */
export const joined: Rule = {
  name: 'date/joined',
  triggers: [{ number: true }, { word: 'month' }, { spelling: 'the', next: NUMBER }],
  examples: ['8-13 October', 'July 13-15', '1915-17', 'the 28 and 29 August'],
  read: (tokens, at) => {
    const drafts = readJoined(tokens, at);
    return drafts === null ? null : { end: drafts.at(-1)!.last, dates: drafts };
  },
};

/** "late October", "the end of 1944", "mid-June", "circa 1950". */
export const modified: Rule = {
  name: 'date/modified',
  triggers: [
    ...spelled('early mid late middle earlier later beginning start end close latter first'),
    ...spelled('about around circa approximately ca c month year week'),
    {
      spelling: 'the',
      next: [
        { word: 'dayPart' },
        ...spelled('early mid late middle beginning start opening end close latter later'),
        ...spelled('first second third fourth last final'),
      ],
    },
  ],
  examples: ['late October', 'the end of March', 'mid-1916', 'circa 1950', 'earlier this year'],
  read: (tokens, at) => dated(readModified(tokens, at)),
};

/** "last week", "the previous day", "next Tuesday", "that same month". */
export const relative: Rule = {
  name: 'date/relative',
  triggers: [
    ...spelled('last past next coming upcoming current these previous following same'),
    ...['this', 'that'].map((spelling) => ({ spelling, next: NAMED_TIME })),
    {
      spelling: 'the',
      next: [
        { number: true },
        { word: 'timeUnit' },
        ...spelled('last past next coming upcoming current this these previous preceding prior following'),
        ...spelled('subsequent that same'),
      ],
    },
  ],
  examples: ['last week', 'the previous day', 'next Tuesday', 'that same month', 'the upcoming year'],
  read: (tokens, at) => dated(readRelative(tokens, at) ?? readOrdinalDay(tokens, at)),
};

/** "Thursday", "Friday night". */
export const weekday: Rule = {
  name: 'date/weekday',
  triggers: [{ word: 'weekday' }],
  examples: ['Thursday', 'Friday night'],
  read: (tokens, at) => {
    const draft = readWeekday(tokens, at);
    return dated(draft === null ? null : withTime(tokens, draft));
  },
};

/** "the first Monday of May", "Tuesday of next week", "the week of April 10". */
export const nth: Rule = {
  name: 'date/nth',
  triggers: [...NTH, { word: 'weekday' }, { spelling: 'the', next: NTH }],
  examples: [
    'the first Monday of May',
    'Tuesday of next week',
    'the 20th of next month',
    'the week of April 10',
  ],
  read: (tokens, at) => {
    const draft = readNth(tokens, at);
    return dated(draft === null ? null : withTime(tokens, draft));
  },
};

/** "Christmas 2007", "Good Friday", "Thanksgiving". */
export const holiday: Rule = {
  name: 'date/holiday',
  triggers: [{ word: 'holiday' }],
  examples: ['Christmas 2007', 'Good Friday', 'Thanksgiving', 'Orthodox Easter'],
  read: (tokens, at) => {
    const date = readHoliday(tokens, at);
    return dated(
      date === null ? null : withTime(tokens, { first: at, last: date.end, expression: date.parts }),
    );
  },
};

/** "today", "now", "recently", "the near future". */
export const reference: Rule = {
  name: 'date/reference',
  triggers: [
    { word: 'dayWord' },
    { word: 'timeReference' },
    ...spelled('recent current'),
    {
      spelling: 'the',
      next: spelled('near immediate foreseeable distant recent future past present time'),
    },
  ],
  examples: ['today', 'yesterday evening', 'the near future', 'recently'],
  read: (tokens, at) => dated(readReference(tokens, at)),
};

/** "every Thursday", "twice a year", "daily". */
export const set: Rule = {
  name: 'date/set',
  triggers: [{ word: 'frequency' }, ...spelled('once twice per every each')],
  examples: ['every Thursday', 'twice a year', 'daily', 'per day'],
  read: (tokens, at) => dated(readSet(tokens, at)),
};

/** "10:57", "11 a.m.", "18:00 UTC". */
export const clock: Rule = {
  name: 'date/clock',
  triggers: [{ number: true }],
  examples: ['10:57', '11 a.m.', '18:00 UTC'],
  read: (tokens, at) => {
    const time = readClock(tokens, at);
    if (time === null) return null;
    const { hour, minute, zone, end } = time;
    const weekdayDraft = readWeekday(tokens, tokens.spells(end, 'on') ? end + 1 : end);
    if (weekdayDraft !== null) return dated({ ...weekdayDraft, first: at, clock: { hour, minute, zone } });
    return { end, dates: [{ first: at, last: end, expression: { kind: 'clock', hour, minute, zone } }] };
  },
};

/** "five days", "two weeks later", "a few months ago", "68-year-old": a figure and a date. */
export const counted: Rule = {
  name: 'date/counted',
  triggers: [
    { number: true },
    { word: 'numeral' },
    ...spelled('another several few many couple recent'),
    ...spelled('years weeks months days hours minutes decades centuries quarters'),
    ...['a', 'an'].map((spelling) => ({ spelling, next: COUNTED })),
  ],
  examples: ['five days', 'two weeks later', 'a few months ago', 'several years', '68-year-old'],
  read: (tokens, at) => {
    const reading = readCounted(tokens, at);
    if (reading === null) return null;
    return {
      end: reading.end,
      dates: [reading.date],
      ...(reading.figure === null ? {} : { figures: [reading.figure] }),
    };
  },
};

/** "Monday at 10:30", "April 19 in the morning" with the time behind the date. */
function withTime(tokens: Tokens, draft: DateDraft): DateDraft {
  const parted = withDayPart(tokens, draft);
  const at = tokens.spells(parted.last, 'at')
    ? parted.last + 1
    : tokens.is(parted.last, ',')
      ? parted.last + 1
      : parted.last;
  const time = parted.dayPart === undefined ? readClock(tokens, at) : null;
  if (time === null) return parted;
  return { ...parted, last: time.end, clock: { hour: time.hour, minute: time.minute, zone: time.zone } };
}
