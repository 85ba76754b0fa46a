import type { ClaimRow } from '@muster/model';
import { WIDTH, type ChartOptions } from '../chart-options.ts';
import { figureKey } from '../marks/figure-marks.ts';
import { isDated, overTime } from '../panels/over-time.ts';
import { figureRows } from '../rows/figure-row.ts';
import { latest } from '../rows/latest.ts';
import { mergeRepeats } from '../rows/merge-repeats.ts';
import { labelsOf, seriesOf } from '../rows/series.ts';
import { subjectWords } from '../rows/subject.ts';
import { withoutRetellings } from '../rows/without-retellings.ts';
import { leftOutWords, scopeWords } from '../scope.ts';
import { THEMES } from '../theme/theme.ts';
import { chartSpec, type ChartSpec } from '../vega-lite.ts';

/** Harm to people, the widest category first: killed and wounded in one number are not killed plus wounded. */
const HARM = ['casualties', 'killed', 'wounded', 'captured', 'missing'];

/** Which harm is drawn. */
export interface CasualtiesOverTimeOptions extends ChartOptions {
  /** The categories, a panel each, in this order. Their numbers are never added up. */
  readonly categories?: readonly string[];
  /** The longest series that is drawn: the latest figures are kept. */
  readonly most?: number;
}

/**
 * Casualties over time, a panel a category and a line a source, all on one scale.
 *
 * Returns null where no dated count of the categories has a number.
 */
export function casualtiesOverTime(
  claims: readonly ClaimRow[],
  options: CasualtiesOverTimeOptions = {},
): ChartSpec | null {
  const { categories = HARM, theme = 'light', width = WIDTH, most = 150 } = options;
  const all = figureRows(
    claims.filter(
      ({ kind, category }) => kind === 'count' && category !== null && categories.includes(category),
    ),
  );
  const dated = all.filter(isDated);
  if (dated.length === 0) return null;
  const told = withoutRetellings(dated);
  const { rows: inSeries, order } = seriesOf(told);
  const merged = mergeRepeats(inSeries);
  const figures = latest(merged, most);
  const present = categories.filter((category) => figures.some((row) => row.category === category));
  const { rows, panel } = overTime(figures, {
    width,
    heights: [170, 220, 280],
    order,
    amountTitle: null,
    panelOf: ({ category }) => category,
    labelsOf,
  });
  const undated = all.filter(({ said }) => said === null).length;
  const scope = scopeWords(told);
  const title = `${subjectWords(rows, 'casualties')} over time, by category and who said it`;
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
    description: `${title}. Panels: ${present.join(', ')}. ${scope}.`,
    width,
    rows,
    config: THEMES[theme],
    view: { kind: 'facet', by: 'panel', order: present, panel },
  });
}
