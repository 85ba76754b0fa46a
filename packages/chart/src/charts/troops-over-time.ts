import type { ClaimRow } from '@muster/model';
import type { ChartOptions } from '../chart-options.ts';
import { pickCategory } from '../rows/pick-category.ts';
import { isMixed, placePanels, whereWords } from '../rows/place-panels.ts';
import { subjectWords } from '../rows/subject.ts';
import type { ChartSpec } from '../vega-lite.ts';
import { countsOverTime } from './counts-over-time.ts';

/** Which counts are drawn. */
export interface CountsOverTimeOptions extends ChartOptions {
  /** The category of the counts: troops, or else what is counted most often. */
  readonly category?: string;
  /** The longest series that is drawn: the latest figures are kept. */
  readonly most?: number;
}

/**
 * How many troops (or whatever is counted) were claimed over time, a panel a place and a line a source: bars from low to
 * high, arrows at open ends, hollow points where the source does not commit itself. All panels have one scale.
 *
 * Returns null where no dated count of the category has a number.
 */
export function troopsOverTime(
  claims: readonly ClaimRow[],
  { category = pickCategory(claims), most = 120, ...options }: CountsOverTimeOptions = {},
): ChartSpec | null {
  const counts = claims.filter((row) => row.kind === 'count' && row.category === category);
  return countsOverTime(counts, { ...options, most }, (figures) => {
    const { order, panelOf } = placePanels(figures);
    const alone = order.length === 1;
    return {
      order,
      panelOf,
      placeOf: (row) => (isMixed(panelOf(row)) ? row.place : null),
      heights: alone ? [340, 420, 520] : [130, 170, 220, 280],
      amountTitle: alone ? category : null,
      titleOf: (rows) =>
        alone
          ? `${subjectWords(rows, category)}${whereWords(order[0]!)} over time, by who said it`
          : `${subjectWords(rows, category)} over time, by place and who said it`,
    };
  });
}
