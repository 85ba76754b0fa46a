import type { Quantity } from '@muster/model';

/** The numbers of a figure that stand on a scale. */
export function endsOf({ value, low, high }: Pick<Quantity, 'value' | 'low' | 'high'>): number[] {
  return [value, low, high].filter((number) => number !== null);
}

/** Where a line through a figure passes: the stated number, or else the middle of its bar. It is no figure itself. */
export function anchorOf({ value, low, high }: Pick<Quantity, 'value' | 'low' | 'high'>): number {
  return value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0));
}
