import { type ClaimRow, counted } from '@muster/model';
import type { ChartOptions } from '../chart-options.ts';
import { figureKey } from '../marks/figure-key.ts';
import { figureList, figureLists } from '../panels/figure-list.ts';
import { figureRows, isPlaced, type FigureRow } from '../rows/figure-row.ts';
import { groupBy } from '../rows/group-by.ts';
import { sentenceCase } from '../rows/subject.ts';
import { leftOutWords, scopeWords } from '../scope.ts';
import { THEMES } from '../theme/theme.ts';
import type { ChartSpec } from '../vega-lite.ts';
import { WIDTH } from '../theme/sizes.ts';
import { chartSpec } from '../chart-spec.ts';

/** A calibre with the weapon that has it, and where it was named. */
interface CalibreRow extends FigureRow {
  readonly weapon: string;
  readonly cartridge: string | null;
  readonly mentions: number;
  readonly reports: number;
  /** Everyone who named it, joined by "; ". */
  readonly sources: string;
}

function weaponWords({ weapon, cartridge, counted: noun }: ClaimRow): string {
  return sentenceCase(weapon ?? noun ?? cartridge ?? 'weapon not named');
}

/** One row for each calibre and weapon, the widest bore first. */
function calibreRows(claims: readonly ClaimRow[]): CalibreRow[] {
  const figures = figureRows(claims);
  const named = figures.map((row, index) => ({ row, claim: claims[index]! }));
  const groups = groupBy(named, ({ row, claim }) =>
    JSON.stringify([row.figure, weaponWords(claim).toLowerCase(), claim.cartridge]),
  );
  const rows = [...groups.values()].map((group): CalibreRow => {
    const { row, claim } = group[0]!;
    const reports = new Set(group.map(({ row: { report } }) => report)).size;
    const sources = [...new Set(group.map(({ row: { source } }) => source))].join('; ');
    return {
      ...row,
      weapon: weaponWords(claim),
      cartridge: claim.cartridge,
      mentions: group.length,
      reports,
      sources,
    };
  });
  return rows.sort((a, b) => b.anchor - a.anchor || a.weapon.localeCompare(b.weapon, 'en'));
}

/**
 * Which calibres were named, on an axis in millimetres, each with its weapon and who named it.
 *
 * Returns null where no calibre was read.
 */
export function calibres(
  claims: readonly ClaimRow[],
  { theme = 'light', width = WIDTH }: ChartOptions = {},
): ChartSpec | null {
  const all = claims.filter(({ kind }) => kind === 'calibre');
  const mentions = all.filter(isPlaced);
  if (mentions.length === 0) return null;
  const { layout, lists } = figureLists(
    [calibreRows(mentions)],
    {
      nameOf: ({ weapon }) => weapon,
      wordsOf: ({ cartridge, figure, reports, sources }) =>
        `${cartridge ?? figure}: ${counted(reports, 'report')}, ${sources}`,
    },
    width,
  );
  const { rows, height } = lists[0]!;
  const title = 'Calibres named, with their weapons';
  const scope = scopeWords(figureRows(mentions), 'mention');
  return chartSpec({
    title,
    subtitle: [
      scope,
      ...figureKey(rows),
      ...leftOutWords({ 'without a number': all.length - mentions.length }),
    ],
    description: `${title}, in millimetres. ${scope}.`,
    width,
    rows,
    config: THEMES[theme],
    view: {
      kind: 'panel',
      panel: figureList(rows, { layout, height, amountTitle: 'millimetres', stems: true }),
    },
  });
}
