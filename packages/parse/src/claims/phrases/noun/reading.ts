import type { Harm } from '../../../lexicon/harm.ts';
import type { AnyPhrase, NounPhrase } from '../phrase.ts';

/** What is known of a noun phrase while it is read. */
export interface Reading {
  readonly first: number;
  readonly before: AnyPhrase | undefined;
  /** Whether an upper-case letter says anything. */
  readonly cased: boolean;
  at: number;
  opening: NounPhrase['opening'];
  figure: number;
  head: number;
  harm: Harm | undefined;
  /** A modifier, a determiner or a figure has been read. */
  begun: boolean;
}

/** Steps over a token that belongs to the phrase. */
export function take(reading: Reading): true {
  reading.at += 1;
  return true;
}

/** Takes in a word that stands before the head. */
export function takeModifier(reading: Reading): true {
  reading.begun = true;
  return take(reading);
}

/** Takes in a word that is the head until another follows. */
export function takeHead(reading: Reading, harm?: Harm): true {
  reading.head = reading.at;
  reading.harm = harm;
  return takeModifier(reading);
}

/** Ends the phrase with the pronoun that it is. */
export function closeWith(reading: Reading, opening: NounPhrase['opening']): false {
  reading.opening = opening;
  takeHead(reading);
  return false;
}
