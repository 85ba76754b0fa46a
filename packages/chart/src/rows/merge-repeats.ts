import type { FigureRow } from './figure-row.ts';
import { groupBy } from './group-by.ts';

/** A figure that one source gives once or more. */
export type MergedFigure<Row extends FigureRow> = Row & {
  /** The claims that the mark stands for, joined by "; ". */
  readonly claims: string;
  /** In how many reports the source gives it. */
  readonly repeated: number;
};

/** A row that says what is counted and where says more than one that does not. */
const detail = ({ counted, place, partial }: FigureRow) =>
  Number(counted !== null) + Number(place !== null) + Number(!partial);

/**
 * One row where a source repeats a figure of the same category: on the day when it was said first, naming all claims.
 *
 * Retelling a number is no news of it. Outlets that share a series count as one source.
 */
export function mergeRepeats<Row extends FigureRow>(rows: readonly Row[]): MergedFigure<Row>[] {
  const repeats = groupBy(rows, ({ source, series, ownVoice, category, figure, sure }) =>
    JSON.stringify([ownVoice ? series : source, category, figure, sure]),
  );
  return [...repeats.values()].map((group) => {
    const days = group.map(({ said }) => said ?? '').sort();
    const onFirstDay = group.filter(({ said }) => (said ?? '') === days[0]);
    return {
      ...onFirstDay.reduce((best, row) => (detail(row) > detail(best) ? row : best)),
      claims: group.map(({ claim }) => claim).join('; '),
      repeated: new Set(group.map(({ report }) => report)).size,
    };
  });
}
