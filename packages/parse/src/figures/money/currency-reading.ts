import type { Currency } from '../../lexicon/currencies.ts';

/** A currency before a number, and the first token behind it. */
export interface CurrencyReading {
  readonly currency: Currency;
  readonly end: number;
  /** Whether only an amount that can be nothing but money confirms it: "R500,000", but "R2" and "TOP 10" are none. */
  readonly doubtful: boolean;
  /** Whether the letters say that millions are told: "MUSD 60". */
  readonly millions?: boolean;
}
