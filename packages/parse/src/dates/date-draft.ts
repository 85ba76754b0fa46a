import type { Holiday } from '../lexicon/holidays/holiday.ts';

/** A unit of time, as TIMEX3 abbreviates it in periods ("P2W") or as a part of the calendar. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** TIMEX3's seasons; winter runs into the next year. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3's parts of a day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** Where a relative date is counted from: the day of publication, or what the text spoke of last. */
export type Origin = 'now' | 'focus';

/** Year, month, day and what else of the calendar the words state. */
export interface CalendarParts {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly season?: Season;
  /** Christmas, Good Friday. */
  readonly holiday?: Holiday;
  /** 1 to 4. */
  readonly quarter?: number;
  /** 1 or 2. */
  readonly half?: number;
  /** 198 for the 1980s. */
  readonly decade?: number;
  /** 18 for the eighteenth. */
  readonly century?: number;
  /** The year by reference: "of that year" 0, "of last year" -1. */
  readonly yearOffset?: number;
  readonly yearFrom?: Origin;
  /** Whether "last" or "next" stands before the month, season or weekday. */
  readonly direction?: -1 | 0 | 1;
  /** Whether that direction counts from the focus: "the previous April". */
  readonly from?: Origin;
  /** Whether the year was taken from the date that this one is joined to. */
  readonly partner?: true;
}

/** So many of a finer unit, behind a coarser one: the three months of "a year and three months". */
export interface FinerTime {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** What the words of a date mean before they are resolved. */
export type DateExpression =
  | CalendarParts
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly offset: number; readonly from: Origin }
  | {
      readonly kind: 'shift';
      readonly amount: number | null;
      readonly unit: TimeUnit;
      readonly finer?: readonly FinerTime[];
      readonly sign: -1 | 1;
      readonly from: Origin;
    }
  /** "the same month last year": what the text speaks of, in another year. */
  | { readonly kind: 'same'; readonly year: DateExpression }
  | {
      readonly kind: 'duration';
      readonly amount: number | null;
      readonly unit: TimeUnit;
      readonly finer?: readonly FinerTime[];
      /** "the last three days" ends yesterday, "the next three days" begins tomorrow. */
      readonly side?: -1 | 1;
      /** "the past week" runs up to the day of publication itself. */
      readonly upToNow?: true;
      /** "the first ten months of 1915": the longer time that it lies in, and at which end. */
      readonly within?: DateExpression;
      readonly edge?: 1 | -1;
      /** "in three days": a date to come where its clause looks ahead. */
      readonly ahead?: true;
    }
  /** A weekday, day, week or month by its place in a longer time: "the first Monday of May", the last one -1, the one that holds it 0. */
  | {
      readonly kind: 'nth';
      readonly nth: number;
      readonly of: 'weekday' | 'day' | 'week' | 'weekend' | 'month';
      readonly weekday?: number;
      readonly within: DateExpression;
    }
  /** So far from a date that the words name: "three days after Christmas". */
  | {
      readonly kind: 'away';
      readonly amount: number;
      readonly unit: TimeUnit;
      readonly finer?: readonly FinerTime[];
      readonly sign: -1 | 1;
      readonly base: DateExpression;
    }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' | null }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number | null; readonly zone: string }
  /** A time that the words name but do not place: "at night". */
  | { readonly kind: 'open'; readonly value: string | null };

/** A temporal expression as a rule reads it, in tokens `[first, last)`, before it is resolved to days. */
export interface DateDraft {
  readonly first: number;
  readonly last: number;
  readonly expression: DateExpression;
  /** Early, mid, late. */
  readonly part?: 'START' | 'MID' | 'END';
  /** The last part of a range of them: "early to mid October". */
  readonly through?: 'MID' | 'END';
  /** "the rest of the year": from the day after it is told. */
  readonly rest?: true;
  readonly approximate?: boolean;
  /** Whether the words tell a time in a history alone: "the former owners" of today are not dated. */
  readonly inHistory?: true;
  readonly dayPart?: DayPart;
  /** The time of day that stands with the date: "Monday at 10:30". */
  readonly clock?: { readonly hour: number; readonly minute: number | null; readonly zone: string };
  readonly mod?: 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE' | 'APPROX';
}
