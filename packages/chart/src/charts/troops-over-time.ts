import type { ClaimRow } from '@muster/model';
import type { ChartOptions } from '../chart-options.ts';
import { figureKey } from '../marks/figure-marks.ts';
import { isDated, overTime } from '../panels/over-time.ts';
import { figureRows } from '../rows/figure-row.ts';
import { mergeRepeats } from '../rows/merge-repeats.ts';
import { seriesOf } from '../rows/series.ts';
import { pickCategory } from '../rows/pick-category.ts';
import { subjectWords } from '../rows/subject.ts';
import { withoutRetellings } from '../rows/without-retellings.ts';
import { leftOutWords, scopeWords } from '../scope.ts';
import { THEMES } from '../theme/theme.ts';
import { chartSpec, type ChartSpec } from '../vega-lite.ts';

/** Which counts are drawn. */
export interface CountsOverTimeOptions extends ChartOptions {
  /** The category of the counts: troops, or else what is counted most often. */
  readonly category?: string;
}

/**
 * How many troops (or whatever is counted) were claimed over time, a line a source: bars from low to high, arrows at open
 * ends, hollow points where the source does not commit itself.
 *
 * Returns null where no dated count of the category has a number.
 */
export function troopsOverTime(
  claims: readonly ClaimRow[],
  options: CountsOverTimeOptions = {},
): ChartSpec | null {
  const { category = pickCategory(claims), theme = 'light', width = 720 } = options;
  const all = figureRows(claims.filter((row) => row.kind === 'count' && row.category === category));
  const dated = all.filter(isDated);
  if (dated.length === 0) return null;
  const told = withoutRetellings(dated);
  const { rows: inSeries, order } = seriesOf(told);
  const figures = mergeRepeats(inSeries);
  const { rows, panel } = overTime(figures, { width, height: 340, order, amountTitle: category });
  const undated = all.filter(({ said }) => said === null).length;
  const scope = scopeWords(told);
  const title = `${subjectWords(rows, category)} over time, by who said it`;
  return chartSpec({
    title,
    subtitle: [
      scope,
      ...figureKey(rows),
      ...leftOutWords({
        'that reports retell in their own voice': dated.length - told.length,
        'without a date': undated,
        'without a number': all.length - dated.length - undated,
      }),
    ],
    description: `${title}. ${scope}.`,
    rows,
    config: THEMES[theme],
    view: { kind: 'panel', panel },
  });
}
