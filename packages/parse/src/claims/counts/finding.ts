import type { NounPhrase, Phrases } from '../phrases/phrase.ts';
import type { Stretch } from '../phrases/stretch.ts';

/** A noun phrase that a frame found something to happen to. */
export interface Finding {
  readonly category: string;
  readonly noun: NounPhrase;
  /** The phrase that says what happened. */
  readonly by: number;
  /**
   * `main` for the event's own count, `subset` for a part of one, `unreal` for what is only planned or feared,
   * `background` for what led to the event: "protested against the killing of a teacher".
   */
  readonly role: 'main' | 'subset' | 'unreal' | 'background';
  /** Whether the sentence denies it: the count is zero. */
  readonly denied: boolean;
  /** For a subset, the noun phrase that it is part of. */
  readonly of?: NounPhrase;
}

/** A way of saying how many were harmed; a test holds it to its examples. */
export interface Frame {
  readonly name: string;
  readonly examples: readonly string[];
  /** Finds what the phrase at `index` says happened, and to whom. */
  readonly read: (phrases: Phrases, index: number, stretch: Stretch) => Finding[];
}

/** Shared, so that a frame that finds nothing makes nothing. */
export const NOTHING: Finding[] = [];

/** Findings of one category for several noun phrases. */
export const findings = (
  category: string,
  nouns: readonly NounPhrase[],
  by: number,
  rest: Partial<Pick<Finding, 'role' | 'denied' | 'of'>> = {},
): Finding[] => nouns.map((noun) => ({ category, noun, by, role: 'main', denied: false, ...rest }));
