import type { CalendarDate, ClaimRow } from '@muster/model';
import type { Days } from './event.ts';

/** A claim with what the rest of its report adds to it, under keys that make different spellings one. */
export interface Member {
  readonly claim: ClaimRow;
  /** Who speaks, as one word: the speaker, or the outlet or else the report in its own voice. */
  readonly voice: string;
  /** The speaker's key; null where the report speaks in its own voice. */
  readonly speaker: string | null;
  readonly side: string | null;
  readonly place: string | null;
  readonly increment: boolean;
  readonly window: string | null;
  /** Its first mention in the report, where a report says a number again without saying whose it is. */
  readonly again: Member | null;
  /** The claim of the same report that it is a part of, where both are about the same side and place. */
  readonly whole: Member | null;
  /** Other speakers' numbers for the same thing, and those that it revises or that revise it, in the same report. */
  readonly beside: readonly ClaimRow[];
  /** The days of what happened, where the claim or its report says them. */
  readonly event: Days | null;
  /** The day of saying, which for a retelling is not the day of the report. */
  readonly said: CalendarDate | null;
}
