import type { QuotationKind, TieKind } from '@muster/model';

/** A place in a dispatch: the nth place, from 1, where these characters stand. */
export interface Place {
  readonly surface: string;
  readonly occurrence: number;
}

/** What a careful reader takes from one figure; see `seeds/README.md`. */
export interface FigureAnswer extends Place {
  readonly id: string;
  readonly kind: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: string;
  readonly unit: string | null;
  readonly category: string | null;
  /** Surface of the governing date. */
  readonly when: string | null;
  readonly certainty: string;
  readonly attribution: {
    readonly source: string;
    readonly cue: string;
    readonly kind: QuotationKind;
    readonly via: readonly string[];
  } | null;
}

/** What a careful reader takes from one date. */
export interface DateAnswer extends Place {
  readonly type: string;
  readonly value: string | null;
  readonly mod: string | null;
  readonly edtf: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** One file of `seeds/answers`. */
export interface Answer {
  readonly report: string;
  readonly published: string;
  readonly figures: readonly FigureAnswer[];
  readonly dates: readonly DateAnswer[];
  /** `figure` is a `kind` of the figure `of`; both are ids of `figures`. */
  readonly ties: readonly { readonly figure: string; readonly kind: TieKind; readonly of: string }[];
}

/** Where a place stands in the text; -1 where it does not. */
export function startOf(text: string, { surface, occurrence }: Place): number {
  let start = -1;
  for (let count = 0; count < occurrence; count += 1) {
    start = text.indexOf(surface, start + 1);
    if (start < 0) return -1;
  }
  return start;
}
