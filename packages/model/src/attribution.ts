import type { Span } from './span.ts';

/** Content may break around its cue ("…," said X. "…"): then `parts` are its pieces, in order. */
export interface Content extends Span {
  readonly parts?: readonly (readonly [start: number, end: number])[];
}

/** Who said what, in PARC's and PolNeAR's terms: the source, the cue that ties it to the content, the content. */
export interface Attribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: Content;
}

/** Whether the content stands between quotation marks, wholly, not at all, or in part. */
export type QuotationKind = 'direct' | 'indirect' | 'mixed';

/** The attribution of one claim, in words. The speaker is not the outlet. */
export interface Speaker {
  /** The source, a pronoun or short name carried back to the full one: "the NIS". */
  readonly source: string | null;
  readonly cue: string | null;
  readonly kind: QuotationKind;
  /** Who relayed it, nearest first: "Rep. Park". */
  readonly via: readonly string[];
}
