import type { Harm } from '../../lexicon/harm.ts';
import type { People } from '../../lexicon/people.ts';

/** A stretch of a sentence that belongs together, in tokens `[first, last)`. */
export interface Phrase {
  readonly kind:
    | 'noun'
    | 'verb'
    | 'preposition'
    | 'conjunction'
    | 'relative'
    | 'adverb'
    | 'date'
    | 'comma'
    | 'open'
    | 'close'
    | 'dash'
    | 'mark';
  readonly first: number;
  readonly last: number;
}

/** A noun phrase without what follows its head: "at least 22 Shiite pilgrims", "a soldier", "nobody". */
export interface NounPhrase extends Phrase {
  readonly kind: 'noun';
  /** The token of its head noun, or -1 where the number stands alone: "killed six". */
  readonly head: number;
  /** Index of the figure that counts it, or -1. */
  readonly figure: number;
  /** What opens it: "a", "the", "no", a pronoun. */
  readonly opening: 'indefinite' | 'definite' | 'none' | 'pronoun' | 'bare';
  readonly people: People | undefined;
  /** The harm that its head names: "seven deaths". */
  readonly harm: Harm | undefined;
  /** Whether every word of it is capitalised: "Garba Hassan". */
  readonly name: boolean;
}

/** A verb with its auxiliaries: "have been killed", "killing", "shot dead". */
export interface VerbPhrase extends Phrase {
  readonly kind: 'verb';
  /** Its main verb's token; the last auxiliary where it has none. */
  readonly main: number;
  readonly harm: Harm | undefined;
  /** Whether the sentence may say nothing of what happened: "would kill", "to kill". */
  readonly mood: 'real' | 'modal' | 'infinitive';
  readonly passive: boolean;
  readonly auxiliary: boolean;
  readonly negated: boolean;
  readonly form: 'past' | 'gerund' | 'base' | 'adjective' | 'bare auxiliary';
  /** Whether it is a verb of saying, behind which a clause begins. */
  readonly says: boolean;
}

/** Any phrase. */
export type AnyPhrase =
  NounPhrase | VerbPhrase | (Phrase & { readonly kind: Exclude<Phrase['kind'], 'noun' | 'verb'> });

/** The phrases of one sentence. */
export type Phrases = readonly AnyPhrase[];
