import type { Change, FigureKind, Quantity } from '@muster/model';

/** A figure as a rule reads it, in tokens `[first, last)`: what is counted is found later, from the sentence. */
export interface FigureDraft extends Quantity {
  readonly first: number;
  readonly last: number;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly ucum?: string;
  readonly currency?: string;
  readonly change?: Change;
  readonly cartridge?: string;
  readonly weapon?: string;
}
