import type { FigureRow } from './figure-row.ts';
import { groupBy } from './group-by.ts';
import { placeKey } from './place-key.ts';

/** The panels of a chart that sets places apart, from top to bottom. */
export interface PlacePanels {
  readonly order: readonly string[];
  readonly panelOf: (row: Pick<FigureRow, 'place'>) => string;
}

/** Places with a panel of their own; the rarer ones share one, and so do figures without a place. */
const MOST_PLACES = 3;
const LEAST_FIGURES = 4;
const ELSEWHERE = 'Other places';
const NOWHERE = 'No place named';

/** A panel a place, the most figures first: a count in one region is no part of a series about a whole country. */
export function placePanels(rows: readonly Pick<FigureRow, 'place'>[]): PlacePanels {
  const placed = rows.flatMap(({ place }) => place ?? []);
  const groups = [...groupBy(placed, placeKey).entries()].sort(([, a], [, b]) => b.length - a.length);
  const own =
    groups.length === 1
      ? groups
      : groups.filter((group) => group[1].length >= LEAST_FIGURES).slice(0, MOST_PLACES);
  const names = new Map(
    own.map(([key, spellings]) => [key, spellings.reduce((a, b) => (b.length < a.length ? b : a))]),
  );
  const panelOf = ({ place }: Pick<FigureRow, 'place'>) =>
    place === null ? NOWHERE : (names.get(placeKey(place)) ?? ELSEWHERE);
  const used = new Set(rows.map(panelOf));
  return { order: [...names.values(), ELSEWHERE, NOWHERE].filter((name) => used.has(name)), panelOf };
}

/** A panel's place in a title: " in Kursk"; nothing where no place is named. */
export function whereWords(panel: string): string {
  return panel === NOWHERE || panel === ELSEWHERE ? '' : ` in ${panel}`;
}

/** Whether a panel holds several places, so that each figure must say its own. */
export function isMixed(panel: string): boolean {
  return panel === ELSEWHERE;
}
