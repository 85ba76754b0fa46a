import { byPlace } from './by-place.ts';
import type { FigureRow } from './figure-row.ts';
import { groupBy } from './group-by.ts';

/** A figure that one source gives once or more. */
export type MergedFigure<Row extends FigureRow> = Row & {
  /** The claims that the mark stands for, joined by "; ". */
  readonly claims: string;
  /** In how many reports the source gives it. */
  readonly repeated: number;
};

/** A row that says what is counted and where says more than one that does not; at first hand is better than relayed. */
const detail = ({ counted, place, partial, relayed }: FigureRow) =>
  Number(counted !== null) + Number(place !== null) + Number(!partial) + Number(!relayed);

function merged<Row extends FigureRow>(repeats: readonly Row[]): MergedFigure<Row> {
  const [first] = repeats;
  if (repeats.length === 1) return { ...first!, claims: first!.claim, repeated: 1 };
  const days = repeats.map(({ said }) => said ?? '').sort();
  const onFirstDay = repeats.filter(({ said }) => (said ?? '') === days[0]);
  return {
    ...onFirstDay.reduce((best, row) => (detail(row) > detail(best) ? row : best)),
    claims: repeats.map(({ claim }) => claim).join('; '),
    repeated: new Set(repeats.map(({ report }) => report)).size,
  };
}

/**
 * One row where a source repeats a figure of the same category and place: on the day when it was said first, naming all
 * claims.
 *
 * Retelling a number is no news of it. Outlets that share a series count as one source.
 */
export function mergeRepeats<Row extends FigureRow>(rows: readonly Row[]): MergedFigure<Row>[] {
  const repeats = groupBy(rows, ({ source, series, ownVoice, category, figure, stance }) =>
    JSON.stringify([ownVoice ? series : source, category, figure, stance]),
  );
  return [...repeats.values()].flatMap(byPlace).map(merged);
}
