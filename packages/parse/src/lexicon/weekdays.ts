/** A day of the week, 1 Monday to 7 Sunday; a short form counts only before a period, a comma or a date. */
export interface Weekday {
  readonly day: number;
  readonly short: boolean;
}

const NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SHORT = 'mon tue wed thu fri sat sun'.split(' ');

/** The days of the week by name, plural and usual abbreviation. */
export const weekdays: ReadonlyMap<string, Weekday> = new Map([
  ...NAMES.flatMap((name, index): [string, Weekday][] => [
    [name, { day: index + 1, short: false }],
    [`${name}s`, { day: index + 1, short: false }],
  ]),
  ...SHORT.map((name, index): [string, Weekday] => [name, { day: index + 1, short: true }]),
  ['tues', { day: 2, short: true }],
  ['weds', { day: 3, short: true }],
  ['thur', { day: 4, short: true }],
  ['thurs', { day: 4, short: true }],
]);
