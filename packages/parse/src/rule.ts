import type { DateDraft } from './dates/date-draft.ts';
import type { FigureDraft } from './figures/figure-draft.ts';
import type { Facet } from './lexicon/lexicon.ts';
import type { Tokens } from './text/tokens.ts';

/** A kind of token: a kind of word, one word of the lexicon, any number, or one symbol. */
export type Opening =
  | { readonly word: Facet }
  | { readonly spelling: string }
  | { readonly number: true }
  | { readonly symbol: string };

/**
 * What a token must be for a rule to be tried there, and what the token behind it must be.
 *
 * `next` keeps a rule from being tried at each "the" and "a" of a text, of which few open a date or a number.
 */
export type Trigger = Opening & { readonly next?: readonly Opening[] };

/** One trigger for each of the words: `spelled('early mid late')`. */
export const spelled = (words: string): Opening[] => words.split(' ').map((spelling) => ({ spelling }));

/** What a rule read: the first token after it, and what stands there. Neither figure nor date: a designation. */
export interface Match {
  readonly end: number;
  readonly figures?: readonly FigureDraft[];
  readonly dates?: readonly DateDraft[];
}

/**
 * One rule of the grammar.
 *
 * The scanner tries it only at the tokens that its triggers name, in the order of the grammar; the first rule that
 * reads something wins, and the scan goes on behind what it read.
 */
export interface Rule {
  /** Every figure and date carries it: "money/symbol-before". */
  readonly name: string;
  readonly triggers: readonly Trigger[];
  /** Phrases that it reads; a test holds the rule to them. */
  readonly examples: readonly string[];
  /** Reads a sentence all in capitals as if it stood in lower case; a date is told from a word by its capital: "MAY 4". */
  readonly caseless?: true;
  /** Reads at token `at`, looking back and ahead as far as it needs. */
  readonly read: (tokens: Tokens, at: number) => Match | null;
}
