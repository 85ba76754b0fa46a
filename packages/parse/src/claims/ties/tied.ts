import type { TieKind } from '@muster/model';

/** One tie between two claims, by their places in the list: "the 13 are a subset of the 92". */
export interface Tied {
  readonly from: number;
  readonly kind: TieKind;
  readonly to: number;
}
