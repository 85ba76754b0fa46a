import type { Attribution } from './attribution.ts';
import type { CategoryCount } from './category-count.ts';
import type { CertaintyItem } from './certainty.ts';
import type { Claim, WordedClaim } from './claim.ts';
import type { DateMention } from './date-mention.ts';
import type { Figure } from './figure.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';
import type { WeaponMention } from './weapon-mention.ts';

/** Everything that was read out of one report. Lists are in the order of the text. */
export interface Reading {
  /** The report's id. */
  readonly id: string;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly counts: readonly CategoryCount[];
  readonly attributions: readonly Attribution[];
  readonly items: readonly CertaintyItem[];
  readonly weapons: readonly WeaponMention[];
  readonly claims: readonly Claim[];
  /** The claims that have no numeral, and so no place among the figures. */
  readonly worded: readonly WordedClaim[];
  readonly problems: readonly Problem[];
}

/** A report with what was read out of it: what the tables and the HTML report are made from. */
export interface ReadReport {
  readonly report: Report;
  readonly reading: Reading;
}
