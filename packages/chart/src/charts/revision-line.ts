import type { ClaimRow } from '@muster/model';
import type { ChartOptions } from '../chart-options.ts';
import { figureKey } from '../marks/figure-marks.ts';
import { isDated, overTime } from '../panels/over-time.ts';
import { figureRows, type FigureRow } from '../rows/figure-row.ts';
import { groupBy } from '../rows/group-by.ts';
import { subjectWords } from '../rows/subject.ts';
import { scopeWords } from '../scope.ts';
import { THEMES } from '../theme/theme.ts';
import { chartSpec, type ChartSpec } from '../vega-lite.ts';

/** Whose revisions of what are drawn. */
export interface RevisionLineOptions extends ChartOptions {
  /** The source; unless said otherwise, the one that spoke of one category on most days. */
  readonly source?: string;
  readonly category?: string;
}

const days = (rows: readonly FigureRow[]) => new Set(rows.map(({ said }) => said)).size;

/** The dated counts of one source and category that were stated on most days. */
function revised(claims: readonly ClaimRow[], { source, category }: RevisionLineOptions): FigureRow[] {
  const wanted = figureRows(claims.filter(({ kind }) => kind === 'count')).filter(
    (row) =>
      isDated(row) &&
      (source === undefined || row.source === source) &&
      (category === undefined || row.category === category),
  );
  const groups = [...groupBy(wanted, (row) => JSON.stringify([row.source, row.category])).values()];
  return groups.sort((a, b) => days(b) - days(a) || b.length - a.length)[0] ?? [];
}

/**
 * What one source said of one thing in successive reports, as a line with every figure written beside it.
 *
 * Returns null where no source states a count of one category on two days.
 */
export function revisionLine(
  claims: readonly ClaimRow[],
  options: RevisionLineOptions = {},
): ChartSpec | null {
  const { theme = 'light', width = 640 } = options;
  const figures = revised(claims, options);
  const [first] = figures;
  if (first === undefined || days(figures) < 2) return null;
  const { rows, panel } = overTime(figures, {
    width,
    height: 300,
    order: [first.series],
    amountTitle: first.category,
  });
  const title = `${subjectWords(rows, first.category)}: what ${first.source} said, report by report`;
  const scope = scopeWords(rows);
  return chartSpec({
    title,
    subtitle: [scope, ...figureKey(rows)],
    description: `${title}. ${scope}.`,
    rows,
    config: THEMES[theme],
    view: { kind: 'panel', panel },
  });
}
