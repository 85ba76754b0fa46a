import type { ChineseFeast } from '../../dates/calendars/chinese.ts';
import type { HebrewMonth } from '../../dates/calendars/hebrew.ts';
import type { FeastHour } from '../../dates/calendars/indian.ts';

/** How a holiday's first day follows from its year; `about` one that is a day off in some years. */
export type HolidayRule =
  | { readonly rule: 'fixed'; readonly month: number; readonly day: number; readonly about?: true }
  /** The nth weekday of a month, -1 the last, and so many days behind it. */
  | {
      readonly rule: 'nth';
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly plus: number;
    }
  /** So many days from Easter Sunday. */
  | { readonly rule: 'easter'; readonly offset: number; readonly orthodox: boolean }
  /** A date of the Islamic calendar; `weekday` the last of its kind in the month: the last Friday of Ramadan. */
  | { readonly rule: 'islamic'; readonly month: number; readonly day: number; readonly weekday?: number }
  /** A date of the Hebrew calendar, and by how many days it moves where it falls on a weekday. */
  | {
      readonly rule: 'hebrew';
      readonly month: HebrewMonth;
      readonly day: number;
      readonly moves?: Readonly<Record<number, number>>;
    }
  | { readonly rule: 'chinese'; readonly feast: ChineseFeast; readonly plus: number }
  /** A lunar day of India's calendar, and so many days behind it. */
  | {
      readonly rule: 'indian';
      readonly month: number;
      readonly lunarDay: number;
      readonly hour: FeastHour;
      readonly plus: number;
    };

/** A holiday: its rule, and how many days it lasts where it is more than one; `month` a whole month of its calendar. */
export type Holiday = HolidayRule & { readonly lasts?: number | 'month' };

/** A holiday with the words of its name; `'s` is a word of its own. */
export interface NamedHoliday {
  readonly words: readonly string[];
  readonly holiday: Holiday;
}

/** A holiday under each of its names, parted by commas; a hyphen in a name may be left out. */
export const named = (holiday: Holiday, names: string): NamedHoliday[] =>
  names
    .split(',')
    .flatMap((name) => (name.includes(' - ') ? [name, name.replaceAll(' - ', ' ')] : [name]))
    .map((name) => ({ words: name.trim().split(' '), holiday }));

/** One day of the year that is the same each year. */
export const fixed = (month: number, day: number, names: string, lasts?: number): NamedHoliday[] =>
  named({ rule: 'fixed', month, day, ...(lasts === undefined ? {} : { lasts }) }, names);

/** The nth weekday of a month: Thanksgiving, the fourth Thursday of November. */
export const nth = (place: number, weekday: number, month: number, names: string, plus = 0): NamedHoliday[] =>
  named({ rule: 'nth', nth: place, weekday, month, plus }, names);
