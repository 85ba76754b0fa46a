import type { Doubt } from '@muster/model';
import type { Clauses } from '../clauses/read-clauses.ts';
import { Part } from '../clauses/part.ts';
import type { Commitment } from './commitment.ts';

/**
 * Whose commitment is asked for, and to what.
 *
 * - `reader`  the report's to an event, as a reader feels it: "if they send" makes it possible
 * - `report`  the report's to a figure: "if they send 500" leaves the figure open
 * - `source`  that of who is cited for a figure: an announced "will send 500" is certain
 */
export type Voice = 'reader' | 'report' | 'source';

/** One sentence, with the commitments found in it so far and the words that weakened or denied them. */
export interface Scope extends Clauses {
  /** By token. */
  readonly known: Map<number, Commitment>;
  readonly cues: Set<number>;
  /** Why the event is not certain. */
  readonly doubts: Set<Doubt>;
  /** Whose commitment is asked for. */
  readonly voice: Voice;
  /** The commitment to the event at a token, followed `depth` embeddings down. */
  readonly commitmentTo: (scope: Scope, at: number, depth: number) => Commitment;
}

/** How many tokens a complement may stand away from the word that governs it. */
export const REACH = 24;

/** The spelling of the word, lower case; empty where it is no word of the lexicon. */
export const spellingAt = ({ tokens }: Scope, at: number): string => tokens.spelling(at);

/** The nearest token before `at` that is no adverb, hyphen, line end or quotation mark. */
export function previous({ part }: Scope, at: number): number {
  let before = at - 1;
  while (part(before) === Part.Adverb || part(before) === Part.Joint || part(before) === Part.Quote)
    before -= 1;
  return before;
}

/** Whether the token is a verb in any form. */
export function isVerbal(part: Part): boolean {
  return part === Part.Verb || part === Part.Past || part === Part.Gerund;
}
