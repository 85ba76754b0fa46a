import { type Certainty, CERTAINTY_ORDER, CERTAINTY_WORDS, type ClaimRow } from '@muster/model';
import type { ChartOptions } from '../chart-options.ts';
import { certaintyPanel, type CertaintyCell } from '../panels/certainty-panel.ts';
import { listLayout, placeTexts, type PlacedText } from '../panels/list-layout.ts';
import { groupBy } from '../rows/group-by.ts';
import { sourceName } from '../rows/source-name.ts';
import { leftOutWords, scopeWords } from '../scope.ts';
import { THEMES } from '../theme/theme.ts';
import type { ChartSpec } from '../vega-lite.ts';
import { WIDTH } from '../theme/sizes.ts';
import { chartSpec } from '../chart-spec.ts';

/** Whose certainty is drawn. */
export interface HowSureOptions extends ChartOptions {
  /** The source's own commitment, or how far the report stands behind it. */
  readonly by?: 'certainty' | 'reportCertainty';
  /** The longest list that is drawn: the sources with most claims are kept. */
  readonly most?: number;
}

/** Pixels of the lowest row: the largest disc fits. */
const ROW_HEIGHT = 26;

/** The cells of one source; its name stands on the first only, so that it is written once. */
function cells(
  claims: readonly ClaimRow[],
  placed: PlacedText,
  by: (row: ClaimRow) => Certainty,
): CertaintyCell[] {
  return [...groupBy(claims, by).values()].map((rows, index) => {
    const [first] = rows;
    const source = sourceName(first!);
    const reports = new Set(rows.map(({ report }) => report)).size;
    return {
      ...placed,
      name: index === 0 ? placed.name : '',
      source,
      certainty: CERTAINTY_WORDS[by(first!)],
      claims: rows.length,
      reports,
      quote: first!.quote,
    };
  });
}

/**
 * Who said it by how sure: one line a source, FactBank's seven certainties across, a disc as large as the number of claims.
 *
 * Returns null where there are no claims.
 */
export function whoSaidItHowSure(
  claims: readonly ClaimRow[],
  options: HowSureOptions = {},
): ChartSpec | null {
  const { by = 'certainty', theme = 'light', width = WIDTH, most = 30 } = options;
  const ranked = [...groupBy(claims, sourceName).values()].sort((a, b) => b.length - a.length);
  const kept = ranked.slice(0, most);
  if (kept.length === 0) return null;
  const names = kept.map(([first]) => ({ name: sourceName(first!), words: [] }));
  const layout = listLayout(names, width);
  const placed = placeTexts(names, layout, ROW_HEIGHT);
  const rows = kept.flatMap((group, index) => cells(group, placed.rows[index]!, (row) => row[by]));
  const columns = CERTAINTY_ORDER.filter((words) => rows.some(({ certainty }) => certainty === words));
  const unused = CERTAINTY_ORDER.filter((words) => !columns.includes(words));
  const drawn = kept
    .flat()
    .map((row) => ({ report: row.report, source: sourceName(row), said: row.published }));
  const title =
    by === 'certainty' ? 'Who said it, and how sure' : 'Who said it, and how far the report stands behind it';
  const scope = scopeWords(drawn, 'claim');
  return chartSpec({
    title,
    subtitle: [
      scope,
      'Disc and number: claims',
      ...(unused.length === 0 ? [] : [`No claim is: ${unused.join(', ')}`]),
      ...leftOutWords({ 'sources with fewer claims': ranked.length - kept.length }),
    ],
    description: `${title}. ${scope}.`,
    width,
    rows,
    config: THEMES[theme],
    view: { kind: 'panel', panel: certaintyPanel(rows, columns, layout, placed.height) },
  });
}
