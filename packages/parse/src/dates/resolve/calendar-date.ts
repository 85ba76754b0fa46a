import type { DateMention } from '@muster/model';
import type { Resolved } from './period-of.ts';

/** A date of the calendar, resolved as far as its anchor allows. */
export interface CalendarDate {
  readonly resolved: Resolved | null;
  /** TIMEX3's value where there are no days: "XXXX-11-04". */
  readonly open: string | null;
  readonly implied: DateMention['implied'];
  /** Whether calendars differ on the day: feasts that follow the moon. */
  readonly approximate?: boolean;
}
