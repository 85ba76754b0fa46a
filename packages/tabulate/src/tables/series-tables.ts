import type { ComparisonRow, SeriesClaimRow, SeriesRow } from '@muster/model';
import { COLUMNS } from '../columns/columns.ts';
import type { SeriesTables } from '../series/series.ts';
import type { Table } from './table.ts';

/** The tables about what several reports make of the same thing, in the order in which they are written. */
export function seriesTables({ series, members, comparisons }: SeriesTables): {
  readonly series: Table<SeriesRow>;
  readonly seriesClaims: Table<SeriesClaimRow>;
  readonly comparisons: Table<ComparisonRow>;
} {
  return {
    series: {
      name: 'series',
      meaning:
        'Claims about the same thing, over all reports: who says what, who revised whom, low, best and high',
      columns: COLUMNS.series,
      key: ['series'],
      rows: series,
    },
    seriesClaims: {
      name: 'series-claims',
      meaning: 'Which claims belong to which series, and whether their numbers stand',
      columns: COLUMNS.seriesClaims,
      key: ['claim'],
      rows: members,
    },
    comparisons: {
      name: 'comparisons',
      meaning: "Two speakers' numbers for the same thing side by side",
      columns: COLUMNS.comparisons,
      key: ['series', 'left', 'right'],
      rows: comparisons,
    },
  };
}
