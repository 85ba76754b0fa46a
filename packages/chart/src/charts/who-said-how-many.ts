import type { ClaimRow } from '@muster/model';
import type { ChartOptions } from '../chart-options.ts';
import { figureKey } from '../marks/figure-key.ts';
import { figureList, figureLists } from '../panels/figure-list.ts';
import { phrase } from '../rows/phrase.ts';
import { compareDays } from '../rows/compare-days.ts';
import { figureRows, isPlaced, type FigureRow } from '../rows/figure-row.ts';
import { groupBy } from '../rows/group-by.ts';
import { latest } from '../rows/latest.ts';
import { mergeRepeats } from '../rows/merge-repeats.ts';
import { pickCategory } from '../rows/pick-category.ts';
import { stanceWords } from '../rows/stance-words.ts';
import { subjectWords } from '../rows/subject.ts';
import { leftOutWords, scopeWords } from '../scope.ts';
import { THEMES } from '../theme/theme.ts';
import type { ChartSpec } from '../vega-lite.ts';
import { WIDTH } from '../theme/sizes.ts';
import { chartSpec } from '../chart-spec.ts';

/** Which counts are compared. */
export interface WhoSaidHowManyOptions extends ChartOptions {
  /** The category of the counts: troops, or else what is counted most often. */
  readonly category?: string;
  /** The longest list that is drawn: the latest figures are kept. */
  readonly most?: number;
}

/** Sources by their first word on the matter, and what each said in the order it was said. */
export function bySource<Row extends FigureRow>(rows: readonly Row[]): Row[] {
  return [
    ...groupBy(
      [...rows].sort((a, b) => compareDays(a.said, b.said)),
      ({ source }) => source,
    ).values(),
  ].flat();
}

/**
 * Who said how many: one line a figure, a bar from low to high, a point where a number is stated, an arrow where it is open.
 *
 * Returns null where no count of the category has a number.
 */
export function whoSaidHowMany(
  claims: readonly ClaimRow[],
  options: WhoSaidHowManyOptions = {},
): ChartSpec | null {
  const { category = pickCategory(claims), theme = 'light', width = WIDTH, most = 50 } = options;
  const all = figureRows(claims.filter((row) => row.kind === 'count' && row.category === category));
  const placed = all.filter(isPlaced);
  if (placed.length === 0) return null;
  const merged = mergeRepeats(placed);
  const kept = latest(merged, most);
  const { layout, lists } = figureLists(
    [bySource(kept)],
    {
      nameOf: ({ source }) => source,
      noteOf: ({ day }) => day,
      wordsOf: (row) =>
        [phrase(row), ...stanceWords(row), ...(row.repeated > 1 ? [`${row.repeated} reports`] : [])].join(
          ', ',
        ),
      once: true,
    },
    width,
  );
  const { rows, height } = lists[0]!;
  const title = `${subjectWords(rows, category)}: who said how many`;
  const scope = scopeWords(kept.length < merged.length ? kept : placed);
  const leftOut = leftOutWords({
    'without a number': all.length - placed.length,
    earlier: merged.length - rows.length,
  });
  return chartSpec({
    title,
    subtitle: [scope, ...figureKey(rows), ...leftOut],
    description: `${title}. ${scope}.`,
    width,
    rows,
    config: THEMES[theme],
    view: { kind: 'panel', panel: figureList(rows, { layout, height }) },
  });
}
