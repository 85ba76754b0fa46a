import type { FigureKind } from '@muster/model';
import type { Currency } from '../../lexicon/currencies.ts';
import type { Dimension } from '../../lexicon/unit-table.ts';
import type { Unit } from '../../lexicon/units.ts';

/** A unit beside a number: its name, what it measures and the first token after it. */
export interface UnitReading {
  readonly unit: string;
  readonly kind: Exclude<FigureKind, 'count' | 'calibre' | 'ordinal' | 'ratio'>;
  readonly dimension: Dimension | 'money';
  readonly end: number;
  /** UCUM code, or null where there is none or the text leaves open which unit is meant. */
  readonly ucum: string | null;
  /** ISO 4217 code of the money, or null where the text leaves open which currency is meant. */
  readonly currency: string | null;
}

/** "kilometres": a unit of measure that ends before token `end`; its name shows a rate ("mph") or a percentage. */
export const measured = ({ name, dimension, ucum }: Omit<Unit, 'capitals'>, end: number): UnitReading => ({
  unit: name,
  kind:
    dimension === 'percent' || dimension === 'points'
      ? 'percent'
      : name.includes(' per ')
        ? 'rate'
        : 'measure',
  dimension,
  end,
  ucum,
  currency: null,
});

/** "yuan", "A$": money. */
export const paid = ({ name, code }: Currency, end: number): UnitReading => ({
  unit: name,
  kind: 'money',
  dimension: 'money',
  end,
  ucum: null,
  currency: code,
});
