import type { ClaimRow } from '@muster/model';
import type { ChartOptions } from '../chart-options.ts';
import { provenanceTable } from '../panels/provenance-table.ts';
import { compareDays } from '../rows/compare-days.ts';
import { figureRows } from '../rows/figure-row.ts';
import { latest } from '../rows/latest.ts';
import { leftOutWords, scopeWords } from '../scope.ts';
import { THEMES } from '../theme/theme.ts';
import type { ChartSpec } from '../vega-lite.ts';
import { WIDTH } from '../theme/sizes.ts';
import { chartSpec } from '../chart-spec.ts';

/** How long the table may grow. */
export interface ProvenanceOptions extends ChartOptions {
  /** The latest claims are kept. */
  readonly most?: number;
}

/** By day, report and place in it. */
function inOrder(a: ClaimRow, b: ClaimRow): number {
  return compareDays(a.published, b.published) || a.report.localeCompare(b.report, 'en') || a.start - b.start;
}

/**
 * Where every figure comes from: who said it, in which words, in which report and between which characters, with its link.
 *
 * Returns null where no claim has a quote.
 */
export function provenance(claims: readonly ClaimRow[], options: ProvenanceOptions = {}): ChartSpec | null {
  const { theme = 'light', width = WIDTH, most = 25 } = options;
  const quoting = claims.filter(({ quote }) => quote !== '');
  if (quoting.length === 0) return null;
  const kept = latest(
    quoting.map((row) => ({ ...row, said: row.published })),
    most,
  );
  const inTable = [...kept].sort(inOrder);
  const figures = figureRows(inTable).map((row, index) => {
    const { start, end } = inTable[index]!;
    return { ...row, start, end };
  });
  const { rows, panel } = provenanceTable(figures, width);
  const title = 'Where each figure comes from';
  const scope = scopeWords(rows, 'claim');
  return chartSpec({
    title,
    subtitle: [
      scope,
      ...leftOutWords({
        earlier: quoting.length - rows.length,
        'without a quote': claims.length - quoting.length,
      }),
    ],
    description: `${title}. ${scope}.`,
    width,
    rows,
    config: THEMES[theme],
    view: { kind: 'panel', panel },
  });
}
