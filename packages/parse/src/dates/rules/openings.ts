import { spelled, type Opening, type Trigger } from '../../rule.ts';

/** A year cut short has its digits behind its apostrophe: "'99". */
const DIGITS: readonly Opening[] = [{ number: true }];

/** What a date begins with that names parts of the calendar. */
export const CALENDAR: readonly Trigger[] = [
  { number: true },
  { word: 'month' },
  { word: 'weekday' },
  { word: 'season' },
  { word: 'ordinal' },
  { word: 'decade' },
  { symbol: "'", next: DIGITS },
  { symbol: '’', next: DIGITS },
  ...spelled('twenty thirty q ad a.d. final last latter fiscal financial fy cy h'),
];

/** What stands behind the century of a year in words: "nineteen ninety-six", "two thousand and five". */
export const SPOKEN_YEAR: readonly Opening[] = [{ word: 'numeral' }, { symbol: '-' }, ...spelled('oh')];

/** What stands behind "last", "this" or "that" where it opens a date. */
export const NAMED_TIME: readonly Opening[] = [
  { word: 'weekday' },
  { word: 'month' },
  { word: 'holiday' },
  { word: 'season' },
  { word: 'dayPart' },
  { word: 'timeUnit' },
  ...spelled(
    'same past coming very last next date fiscal calendar financial school academic business working trading',
  ),
];

/** What opens a place in a longer time: "first", "3rd", "last", "week". */
export const NTH: readonly Opening[] = [
  { number: true },
  { word: 'ordinal' },
  ...spelled('twenty thirty last final week weekend'),
];

/** What stands behind "a" where it counts time: "a few days", "a hundred years", "a half hour". */
export const COUNTED: readonly Opening[] = [
  { word: 'timeUnit' },
  { word: 'numeral' },
  ...spelled('few couple half full whole single further additional entire mere good'),
];

/** Any number in digits, and an ordinal in words. */
export const ORDINAL: readonly Opening[] = [{ number: true }, { word: 'ordinal' }];
