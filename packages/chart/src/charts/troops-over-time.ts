import type { ClaimRow } from '@muster/model';
import { WIDTH, type ChartOptions } from '../chart-options.ts';
import { figureKey } from '../marks/figure-marks.ts';
import { isDated, overTime } from '../panels/over-time.ts';
import { figureRows } from '../rows/figure-row.ts';
import { mergeRepeats } from '../rows/merge-repeats.ts';
import { labelsOf, seriesOf } from '../rows/series.ts';
import { pickCategory } from '../rows/pick-category.ts';
import { isMixed, placePanels, whereWords } from '../rows/place.ts';
import { latest } from '../rows/latest.ts';
import { subjectWords } from '../rows/subject.ts';
import { withoutRetellings } from '../rows/without-retellings.ts';
import { leftOutWords, scopeWords } from '../scope.ts';
import { THEMES } from '../theme/theme.ts';
import { chartSpec, type ChartSpec } from '../vega-lite.ts';

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
  options: CountsOverTimeOptions = {},
): ChartSpec | null {
  const { category = pickCategory(claims), theme = 'light', width = WIDTH, most = 120 } = options;
  const all = figureRows(claims.filter((row) => row.kind === 'count' && row.category === category));
  const dated = all.filter(isDated);
  if (dated.length === 0) return null;
  const told = withoutRetellings(dated);
  const { rows: inSeries, order } = seriesOf(told);
  const merged = mergeRepeats(inSeries);
  const figures = latest(merged, most);
  const places = placePanels(figures);
  const alone = places.order.length === 1;
  const { rows, panel } = overTime(figures, {
    width,
    heights: alone ? [340, 420, 520] : [130, 170, 220, 280],
    order,
    amountTitle: alone ? category : null,
    panelOf: places.panelOf,
    labelsOf: (row) => labelsOf(row, isMixed(places.panelOf(row)) ? row.place : null),
  });
  const undated = all.filter(({ said }) => said === null).length;
  const scope = scopeWords(told);
  const title = alone
    ? `${subjectWords(rows, category)}${whereWords(places.order[0]!)} over time, by who said it`
    : `${subjectWords(rows, category)} over time, by place and who said it`;
  return chartSpec({
    title,
    subtitle: [
      scope,
      ...figureKey(rows),
      ...leftOutWords({
        'that reports retell in their own voice': dated.length - told.length,
        earlier: merged.length - figures.length,
        'without a date': undated,
        'without a number': all.length - dated.length - undated,
      }),
    ],
    description: `${title}.${alone ? '' : ` Panels: ${places.order.join(', ')}.`} ${scope}.`,
    width,
    rows,
    config: THEMES[theme],
    view: alone ? { kind: 'panel', panel } : { kind: 'facet', by: 'panel', order: [...places.order], panel },
  });
}
