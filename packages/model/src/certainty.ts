import type { Mention } from './span.ts';

/** FactBank's values: certain, probable, possible, each positive or negative, and uncommitted. */
export const CERTAINTIES = ['CT+', 'PR+', 'PS+', 'Uu', 'PS-', 'PR-', 'CT-'] as const;

/** One of FactBank's values: `PR+` for "likely took place", `CT-` for "did not take place". */
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * Why something is not certain.
 *
 * - `future`       "will send", "plans to send", "is expected to send"
 * - `conditional`  "if they send"
 * - `denied`       "did not send", "refused to send"
 * - `unverified`   "may have sent", "reportedly sent", "by a preliminary count"
 */
export type Doubt = 'future' | 'conditional' | 'denied' | 'unverified';

/** A certainty asked for at a span (`ask`). */
export interface CertaintyItem extends Mention {
  readonly label: Certainty;
}
