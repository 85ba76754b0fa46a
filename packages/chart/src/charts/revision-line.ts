import type { ClaimRow } from '@muster/model';
import type { ChartOptions } from '../chart-options.ts';
import { figureKey } from '../marks/figure-key.ts';
import { isDated, overTime } from '../panels/over-time.ts';
import { figureRows, type FigureRow } from '../rows/figure-row.ts';
import { groupBy } from '../rows/group-by.ts';
import { latest } from '../rows/latest.ts';
import { mergeRepeats } from '../rows/merge-repeats.ts';
import { subjectWords } from '../rows/subject.ts';
import { leftOutWords, scopeWords } from '../scope.ts';
import { THEMES } from '../theme/theme.ts';
import type { ChartSpec } from '../vega-lite.ts';
import { WIDTH } from '../theme/sizes.ts';
import { chartSpec } from '../chart-spec.ts';

/** Whose revisions of what are drawn. */
export interface RevisionLineOptions extends ChartOptions {
  /** The source; unless said otherwise, the speaker who counted one category on most days. */
  readonly source?: string;
  readonly category?: string;
  /** The longest line that is drawn: the latest figures are kept. */
  readonly most?: number;
}

const days = (rows: readonly FigureRow[]) => new Set(rows.map(({ said }) => said)).size;

/** An outlet in its own voice retells what others said: it is taken only where no speaker revised a number. */
const own = ([first]: readonly FigureRow[]) => Number(first?.ownVoice ?? false);

/** The dated counts of one source, category and subject that changed on most days: a region is no part of a country. */
function revised(claims: readonly ClaimRow[], { source, category }: RevisionLineOptions): FigureRow[] {
  const counts = claims.filter(({ kind, category: own }) => kind === 'count' && own !== null);
  const wanted = figureRows(counts).filter(
    (row) =>
      isDated(row) &&
      (source === undefined || row.source === source) &&
      (category === undefined || row.category === category),
  );
  const groups = [
    ...groupBy(mergeRepeats(wanted), (row) =>
      JSON.stringify([row.source, row.category, row.subject]),
    ).values(),
  ].filter((rows) => days(rows) > 1);
  return groups.sort((a, b) => own(a) - own(b) || days(b) - days(a) || b.length - a.length)[0] ?? [];
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
  const { theme = 'light', width = WIDTH } = options;
  const revisions = revised(claims, options);
  const figures = latest(revisions, options.most ?? 60);
  const [first] = figures;
  if (first === undefined) return null;
  const { rows, panel } = overTime(figures, {
    width,
    heights: [300, 380, 480],
    order: [first.series],
    amountTitle: first.category,
  });
  const where = first.place === null ? '' : ` in ${first.place}`;
  const title = `${subjectWords(rows, first.category)}${where}: ${first.source}, report by report`;
  const scope = scopeWords(figures);
  return chartSpec({
    title,
    subtitle: [scope, ...figureKey(rows), ...leftOutWords({ earlier: revisions.length - figures.length })],
    description: `${title}. ${scope}.`,
    width,
    rows,
    config: THEMES[theme],
    view: { kind: 'panel', panel },
  });
}
