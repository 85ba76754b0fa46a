import { type ClaimRow, unitPlural } from '@muster/model';
import type { ChartOptions } from '../chart-options.ts';
import { figureKey } from '../marks/figure-key.ts';
import { figureList, figureLists, type ListedFigure } from '../panels/figure-list.ts';
import { isLogarithmic } from '../scales/number-scale.ts';
import { endsOf } from '../rows/anchor.ts';
import { excerpt } from '../rows/excerpt.ts';
import { figureRows, isPlaced, type FigureRow } from '../rows/figure-row.ts';
import { groupBy } from '../rows/group-by.ts';
import { latest } from '../rows/latest.ts';
import { sentenceCase } from '../rows/subject.ts';
import { leftOutWords, scopeWords } from '../scope.ts';
import { THEMES } from '../theme/theme.ts';
import type { ChartSpec, Panel } from '../vega-lite.ts';
import { WIDTH } from '../theme/sizes.ts';
import { chartSpec } from '../chart-spec.ts';

/** A figure with its unit. */
interface UnitFigure extends FigureRow {
  readonly unit: string;
  /** The words around the figure in its sentence. */
  readonly excerpt: string;
}

/** Characters of the sentence around a figure: without them "40 km" says nothing. */
const EXCERPT = 72;

/** How many panels and figures are drawn. */
export interface FiguresByUnitOptions extends ChartOptions {
  /** The units with most figures, and the latest figures of each, are kept. */
  readonly mostUnits?: number;
  readonly mostFigures?: number;
}

/** The unit of a panel, and whether its scale is logarithmic: "US dollars, logarithmic scale". */
function panelTitle(rows: readonly UnitFigure[]): string {
  const unit = sentenceCase(unitPlural(rows[0]!.unit));
  return isLogarithmic(rows.flatMap(endsOf)) ? `${unit}, logarithmic scale` : unit;
}

/** Each panel reads only the rows of its unit. */
function only(panel: Panel<ListedFigure>, unit: string): Panel<ListedFigure & UnitFigure> {
  const layer = panel.layer.map((mark) => ({
    ...mark,
    transform: [{ filter: { field: 'unit', equal: unit } as const }, ...(mark.transform ?? [])],
  }));
  return { ...panel, layer: layer };
}

/**
 * Ranges, sums of money, shares and other measures, a panel a unit, each with a scale of its own: units are never mixed.
 *
 * Returns null where no figure has a unit.
 */
export function figuresByUnit(
  claims: readonly ClaimRow[],
  options: FiguresByUnitOptions = {},
): ChartSpec | null {
  const { theme = 'light', width = WIDTH, mostUnits = 8, mostFigures = 15 } = options;
  const measured = claims.filter(({ unit, kind }) => unit !== null && kind !== 'calibre');
  const all = figureRows(measured).map((row, index): UnitFigure => ({
    ...row,
    unit: measured[index]!.unit!,
    excerpt: excerpt(row.quote, measured[index]!.surface, EXCERPT),
  }));
  const groups = [...groupBy(all.filter(isPlaced), ({ unit }) => unit).values()].sort(
    (a, b) => b.length - a.length,
  );
  if (groups.length === 0) return null;
  const { layout, lists } = figureLists(
    groups.slice(0, mostUnits).map((group) => latest(group, mostFigures).sort((a, b) => b.anchor - a.anchor)),
    {
      nameOf: ({ source }) => source,
      noteOf: ({ day }) => day,
      wordsOf: ({ figure, excerpt: words }) => (words === '' ? figure : `${figure}: ${words}`),
    },
    width,
  );
  const rows = lists.flatMap((list) => list.rows);
  const panels = lists.map(({ rows: [first, ...rest], height }) => ({
    title: panelTitle([first!, ...rest]),
    ...only(figureList([first!, ...rest], { layout, height }), first!.unit),
  }));
  const title = 'Measures, money and shares, a panel a unit';
  const scope = scopeWords(rows);
  return chartSpec({
    title,
    subtitle: [
      scope,
      ...figureKey(rows, false),
      ...leftOutWords({ 'earlier or of rarer units': all.length - rows.length }),
    ],
    description: `${title}. Panels: ${panels.map((panel) => panel.title).join(', ')}. ${scope}.`,
    width,
    rows,
    config: THEMES[theme],
    view: { kind: 'column', panels },
  });
}
