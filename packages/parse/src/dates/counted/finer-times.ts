import { readAmount } from '../../figures/amount.ts';
import { figureOfAmount } from '../../figures/figure-of.ts';
import type { FigureDraft } from '../../figures/figure-draft.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { FinerTime, TimeUnit } from '../date-draft.ts';
import { countedUnit } from './counted-unit.ts';

/** Units from the coarsest to the finest. */
const ORDER: readonly TimeUnit[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'fortnight',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

/** The finer times behind a counted one, each with its figure, and the first token behind them. */
export interface FinerTimes {
  readonly finer: readonly FinerTime[];
  readonly figures: readonly FigureDraft[];
  readonly end: number;
}

/** Reads the finer times behind a unit that ends at token `end`: "1 year [3 months]", "3 days[, 4 hours and 12 minutes]"; or gives null. */
export function finerTimes(tokens: Tokens, coarser: TimeUnit, end: number): FinerTimes | null {
  const finer: FinerTime[] = [];
  const figures: FigureDraft[] = [];
  let unit = coarser;
  let last = end;
  for (;;) {
    const comma = tokens.is(last, ',') ? last + 1 : last;
    const amount = readAmount(tokens, tokens.spells(comma, 'and') ? comma + 1 : comma);
    const found = amount === null ? null : countedUnit(amount);
    if (amount === null || found === null || ORDER.indexOf(found) <= ORDER.indexOf(unit)) break;
    // "two years, six months of them suspended"
    if (tokens.spells(amount.end, 'of')) break;
    finer.push({ amount: amount.value, unit: found });
    figures.push(figureOfAmount(tokens, amount).draft);
    unit = found;
    last = amount.end;
  }
  return finer.length === 0 ? null : { finer, figures, end: last };
}
