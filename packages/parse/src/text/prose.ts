import type { DateMention, Figure } from '@muster/model';
import type { Quotation } from './quotations.ts';
import type { Sentence } from './sentences.ts';
import type { Tokens } from './tokens.ts';

/** Something found, with the tokens `[first, last)` that it takes up. */
export type Placed<Found> = Found & { readonly first: number; readonly last: number };

/** One text with all that is found once and used by every room behind it. */
export interface Prose {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Placed<Figure>[];
  readonly dates: readonly Placed<DateMention>[];
}
