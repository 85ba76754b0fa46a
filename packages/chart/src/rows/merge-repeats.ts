import type { FigureRow } from './figure-row.ts';
import { groupBy } from './group-by.ts';

/** A figure that one source gives once or more on one day. */
export type MergedFigure = FigureRow & {
  /** The claims that the mark stands for, joined by "; ". */
  readonly claims: string;
};

const detail = ({ counted, place, partial }: FigureRow) =>
  Number(counted !== null) + Number(place !== null) + Number(!partial);

/** One row where a source repeats a figure of the same category on the same day: the one that says most, naming all claims. */
export function mergeRepeats(rows: readonly FigureRow[]): MergedFigure[] {
  const repeats = groupBy(rows, ({ source, category, figure, said, sure }) =>
    JSON.stringify([source, category, figure, said, sure]),
  );
  return [...repeats.values()].map((group) => ({
    ...group.reduce((best, row) => (detail(row) > detail(best) ? row : best)),
    claims: group.map(({ claim }) => claim).join('; '),
  }));
}
