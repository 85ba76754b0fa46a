import type { Figure } from '@muster/model';
import { dimensionOf } from '../../lexicon/units.ts';
import type { Dimension } from '../../lexicon/unit-table.ts';

/** What a measure of the dimension is filed under; the others are under none. */
const CATEGORIES: Partial<Readonly<Record<Dimension, string>>> = {
  length: 'distance',
  area: 'area',
  mass: 'weight',
  volume: 'volume',
  time: 'duration',
  temperature: 'temperature',
  // "35 degrees" without a scale: the weather's, as a rule.
  angle: 'temperature',
};

/** The category of a figure that its kind or unit alone decides: money, a distance, a weight, an age. */
export function categoryOfUnit({ kind, unit }: Figure): string | null {
  if (kind === 'money') return 'money';
  if (kind !== 'measure' || unit === null) return null;
  if (unit.endsWith(' of age')) return 'age';
  const dimension = dimensionOf(unit);
  return dimension === undefined ? null : (CATEGORIES[dimension] ?? null);
}
