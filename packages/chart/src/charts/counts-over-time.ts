import { numberWords, type ClaimRow } from '@muster/model';
import type { ChartOptions } from '../chart-options.ts';
import { chartSpec } from '../chart-spec.ts';
import { figureKey } from '../marks/figure-key.ts';
import { isDated, overTime, type DatedFigure } from '../panels/over-time.ts';
import { figureRows, type FigureRow } from '../rows/figure-row.ts';
import { latest } from '../rows/latest.ts';
import { mergeRepeats } from '../rows/merge-repeats.ts';
import { labelsOf, seriesOf } from '../rows/series.ts';
import { withoutRetellings } from '../rows/without-retellings.ts';
import { leftOutWords, scopeWords } from '../scope.ts';
import { WIDTH } from '../theme/sizes.ts';
import { THEMES } from '../theme/theme.ts';
import type { ChartSpec } from '../vega-lite.ts';

/** How counts over time share panels. */
export interface CountPanels {
  /** The panels from top to bottom: one stands alone, without a name of its own. */
  readonly order: readonly string[];
  readonly panelOf: (row: FigureRow) => string;
  /** A place that stands beside a figure, where its panel does not tell it. */
  readonly placeOf?: (row: FigureRow) => string | null;
  /** Pixels that each panel may be high, from low to high. */
  readonly heights: readonly number[];
  /** What is counted, said on the axis. */
  readonly amountTitle: string | null;
  readonly titleOf: (rows: readonly DatedFigure[]) => string;
}

/** So many sources without a sign of their own are named; of more, how many. */
const MOST_NAMED = 8;

/** Who is drawn as "5 other sources": the legend must not hide them. */
function otherSources(rows: readonly FigureRow[]): string[] {
  const names = [
    ...new Set(
      rows.flatMap(({ source, series, ownVoice }) => (series === source || ownVoice ? [] : [source])),
    ),
  ];
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMED ? ` and ${numberWords(names.length - MOST_NAMED)} more` : '';
  return [`Other sources: ${names.slice(0, MOST_NAMED).join(', ')}${more}`];
}

/**
 * Counts over time, a line a source, in panels on one scale: each figure once, on the day when its source said it first.
 *
 * Returns null where no count is dated and has a number.
 */
export function countsOverTime(
  counts: readonly ClaimRow[],
  { theme = 'light', width = WIDTH, most }: ChartOptions & { readonly most: number },
  panelsOf: (figures: readonly FigureRow[]) => CountPanels,
): ChartSpec | null {
  const all = figureRows(counts);
  const dated = all.filter(isDated);
  if (dated.length === 0) return null;
  const told = withoutRetellings(dated);
  const merged = mergeRepeats(seriesOf(told).rows);
  // The series of what is drawn: no name stands in the legend without a mark.
  const { rows: figures, order: series } = seriesOf(latest(merged, most));
  const { order, panelOf, placeOf = () => null, heights, amountTitle, titleOf } = panelsOf(figures);
  const { rows, panel } = overTime(figures, {
    width,
    heights,
    order: series,
    amountTitle,
    panelOf,
    labelsOf: (row) => labelsOf(row, placeOf(row)),
  });
  const undated = all.filter(({ said }) => said === null).length;
  const scope = scopeWords(figures.length < merged.length ? figures : told);
  const title = titleOf(rows);
  const alone = order.length === 1;
  return chartSpec({
    title,
    subtitle: [
      scope,
      ...figureKey(rows),
      ...otherSources(rows),
      ...leftOutWords({
        'that reports retell in their own voice': dated.length - told.length,
        earlier: merged.length - figures.length,
        'without a date': undated,
        'without a number': all.length - dated.length - undated,
      }),
    ],
    description: `${title}.${alone ? '' : ` Panels: ${order.join(', ')}.`} ${scope}.`,
    width,
    rows,
    config: THEMES[theme],
    view:
      alone && amountTitle !== null
        ? { kind: 'panel', panel }
        : { kind: 'facet', by: 'panel', order: [...order], panel },
  });
}
