import type { Quantity } from './quantity.ts';
import type { Mention } from './span.ts';

/** What sort of figure it is; designations (T-62, 163rd Brigade, G7) are none. */
export type FigureKind = 'count' | 'calibre' | 'measure' | 'money' | 'percent' | 'ratio' | 'rate' | 'ordinal';

/** The two ends of a change: "from 36,040 to 34,935". Low and high of the figure are a range all the same. */
export interface Change {
  readonly from: number;
  readonly to: number;
}

interface FigureOf<Kind extends FigureKind> extends Mention, Quantity {
  readonly kind: Kind;
  /** Plain English singular or symbol as UCUM has it ("kilometre"), an ISO 4217 name for money; null for bare counts. */
  readonly unit: string | null;
  /** The UCUM code of the unit ("km/h"), where there is one and the text tells which unit it is: a "gallon" has two. */
  readonly ucum?: string;
  /** The ISO 4217 code of money, a price's too ("UAH"), where the text tells whose it is: a "dollar" has many. */
  readonly currency?: string;
  /** The noun phrase counted ("North Korean soldiers"), or null where the text names none. */
  readonly counted: string | null;
  /** The name of the grammar rule that read it. */
  readonly rule: string;
  readonly change?: Change;
}

/** "over 11,000 soldiers": how many of what is counted. */
export type Count = FigureOf<'count'>;

/** "170mm self-propelled guns": `value` in millimetres, `unit` always "millimetre". */
export interface Calibre extends FigureOf<'calibre'> {
  /** The cartridge's designation with its case length, as written: "7.62×39mm". */
  readonly cartridge?: string;
  /** The weapon that has this calibre, as written: "self-propelled guns". */
  readonly weapon?: string;
}

/** "300 kilometres", "12.3m tonnes", "8-year-old". */
export type Measure = FigureOf<'measure'>;
/** "$1.5 billion": `unit` is the currency's name, "US dollar". */
export type Money = FigureOf<'money'>;
/** "25 percent", "half a percentage point". */
export type Percent = FigureOf<'percent'>;
/** "one in five", "three to one". */
export type Ratio = FigureOf<'ratio'>;
/** "$58 a barrel", "40 sorties per day": `unit` is a ratio of units. */
export type Rate = FigureOf<'rate'>;
/** "the third strike". */
export type Ordinal = FigureOf<'ordinal'>;

/** A figure in a text: the number with its sign, magnitude and unit, without bound words and the noun counted. */
export type Figure = Count | Calibre | Measure | Money | Percent | Ratio | Rate | Ordinal;
