import type { Doubt } from '@muster/model';

/** How far somebody commits to an event: 3 certain, 2 probable, 1 possible, 0 not at all; and to which side. */
export type Reach = readonly [strength: 0 | 1 | 2 | 3, sign: '+' | '-'];

/** What is left of an embedded event where the word that embeds it is affirmed and where it is denied. */
export interface Signature {
  readonly affirmed: Reach;
  readonly denied: Reach;
  /** Why what it embeds is not certain. */
  readonly doubt?: Doubt;
}

/**
 * Signatures of embedding words, after Nairn, Condoravdi and Karttunen ("Computing relative polarity for textual
 * inference", 2006), with FactBank's degrees (Saurí 2008) where nothing is entailed.
 *
 * - `entails`      "managed to leave" did, "did not manage to" did not
 * - `causes`       "forced them to leave": they did; the denial leaves it open
 * - `presupposes`  "knows that", "does not know that": it is so
 * - `excludes`     "failed to leave" did not, "did not fail to" did
 * - `bars`         "refused to leave", "was prevented from leaving" did not; the denial leaves it open
 */
export const EFFECTS = {
  entails: { affirmed: [3, '+'], denied: [3, '-'] },
  causes: { affirmed: [3, '+'], denied: [0, '+'] },
  presupposes: { affirmed: [3, '+'], denied: [3, '+'] },
  excludes: { affirmed: [3, '-'], denied: [3, '+'] },
  bars: { affirmed: [3, '-'], denied: [0, '+'] },
  /** "hesitated to leave"; "did not hesitate to leave" did */
  hesitates: { affirmed: [1, '+'], denied: [3, '+'], doubt: 'future' },
  /** "plans to sell", "agreed to sell" */
  plans: { affirmed: [2, '+'], denied: [2, '-'], doubt: 'future' },
  /** "expects it to sell", "believes that it sold": what is not expected is expected not to be */
  expects: { affirmed: [2, '+'], denied: [2, '-'], doubt: 'future' },
  /** "hopes to sell" */
  wishes: { affirmed: [1, '+'], denied: [1, '-'], doubt: 'future' },
  /** "tried to sell" */
  tries: { affirmed: [1, '+'], denied: [1, '-'], doubt: 'unverified' },
  /** "urged them to sell", "must sell" */
  asks: { affirmed: [1, '+'], denied: [0, '+'], doubt: 'future' },
  /** "was able to sell", "allowed them to sell": the denial denies it */
  permits: { affirmed: [1, '+'], denied: [3, '-'], doubt: 'future' },
  /** "considers selling", "the threat of a strike" */
  weighs: { affirmed: [1, '+'], denied: [1, '-'], doubt: 'future' },
  /** "unlikely to sell", "doubts that it sold" */
  unlikely: { affirmed: [1, '-'], denied: [1, '+'], doubt: 'unverified' },
  /** "said that it sold": the report lets it stand */
  reports: { affirmed: [3, '+'], denied: [0, '+'] },
  /** "alleged that it sold" */
  alleges: { affirmed: [2, '+'], denied: [0, '+'], doubt: 'unverified' },
  /** "denied selling" */
  denies: { affirmed: [3, '-'], denied: [0, '+'] },
  /** "pretended to sell" */
  pretends: { affirmed: [3, '-'], denied: [3, '-'] },
  /** "asked whether it sold" */
  opens: { affirmed: [0, '+'], denied: [0, '+'], doubt: 'unverified' },
} as const satisfies Readonly<Record<string, Signature>>;

/** The name of a signature. */
export type Effect = keyof typeof EFFECTS;
