import type { CalendarDate } from './report.ts';
import type { Mention } from './span.ts';

/** TIMEX3's types. */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3's modifiers, as far as news needs them. */
export type DateModifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** The finest unit that the words name. */
export type Granularity =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'none';

/** Where a part that the text does not state was taken from. */
export type ImpliedFrom = 'published' | 'narrative' | 'mention';

/**
 * A temporal expression: "late October", with what it resolves to.
 *
 * Nothing is guessed: without an anchor "November 4" has the value `XXXX-11-04`, and no days.
 */
export interface DateMention extends Mention {
  readonly type: DateType;
  /** TIMEX3 value: `2024-10`, `2024-W47`, `P5D`, `FUTURE_REF`, `XXXX-11-04`; null where nothing is known. */
  readonly value: string | null;
  readonly mod: DateModifier | null;
  /** Extended Date/Time Format, level 1 (`2024-10-21/2024-10-31`), or null where there are no days. */
  readonly edtf: string | null;
  /** First day, narrowed by early, mid and late to a third of the unit; null where unknown. */
  readonly from: CalendarDate | null;
  /** Last day. */
  readonly to: CalendarDate | null;
  readonly granularity: Granularity;
  /** For each part that was not stated, what implied it. */
  readonly implied: {
    readonly year?: ImpliedFrom;
    readonly month?: ImpliedFrom;
    readonly day?: ImpliedFrom;
  };
  /** The name of the grammar rule that read it: "date/absolute". */
  readonly rule: string;
}
