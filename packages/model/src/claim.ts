import type { Speaker } from './attribution.ts';
import type { Certainty, Doubt } from './certainty.ts';
import type { Count } from './figure.ts';
import type { CalendarDate } from './report.ts';
import type { Span } from './span.ts';

/** How two claims of one report hang together. */
export type TieKind = 'subset' | 'part' | 'total' | 'alternative' | 'revision' | 'same';

/** A tie to another claim: "92 killed, including 13 members of …": the 13 are a `subset` of the 92. */
export interface Tie {
  readonly kind: TieKind;
  /** The other claim's id. */
  readonly claim: string;
}

/** When what is counted happened: the days of the date mention that governs it. */
export interface When {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** Index into the reading's `dates`. */
  readonly date: number;
}

/** A figure in context: of what, whose, where, when, said by whom and how sure. */
export interface Claim {
  /** Stable: a hash of the report's id, the figure's span and kind. */
  readonly id: string;
  /** Index into the reading's `figures`. */
  readonly figure: number;
  /** From the documented taxonomy: "troops", "killed", "artillery"; null where the figure counts nothing it knows. */
  readonly category: string | null;
  readonly counted: string | null;
  /** Nationality or side: "North Korean". */
  readonly whose: string | null;
  /** What happened to what is counted: "redeployed". */
  readonly what: string | null;
  /** Place as written: "Kursk". */
  readonly place: string | null;
  readonly when: When | null;
  /** Null where the report speaks in its own voice. */
  readonly attribution: Speaker | null;
  /** How sure the claim's source is. */
  readonly certainty: Certainty;
  /** How far the report itself stands behind it. */
  readonly reportCertainty: Certainty;
  /** Why it is not certain, in the order of the text; left out where it is. */
  readonly doubts?: readonly Doubt[];
  /** The words that set the certainties. */
  readonly cues: readonly string[];
  readonly ties: readonly Tie[];
  /** The sentence that the figure stands in. */
  readonly sentence: Span;
}

/** A claim whose number no numeral states: "a soldier was killed" is one, "no one was hurt" none. */
export interface WordedClaim extends Omit<Claim, 'figure'> {
  /** 1 or 0, by the words that say so: "a soldier". */
  readonly figure: Count;
}
