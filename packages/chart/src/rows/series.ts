import type { FigureRow } from './figure-row.ts';

/** As many series get a colour and a shape of their own as a reader can tell apart, the last for all others together. */
const MOST = 8;

/** What outlets say themselves, told apart from the speakers that they quote. */
const OWN_VOICE = 'Reports in their own voice';

/** The rows with the series they are drawn in, and the series in the order of the legend. */
export interface Series<Row extends FigureRow> {
  readonly rows: readonly Row[];
  readonly order: string[];
}

/**
 * One series a speaker, the most frequent first, the first seen before the later; all outlets in their own voice together;
 * and what is beyond eight as "5 other sources".
 */
export function seriesOf<Row extends FigureRow>(rows: readonly Row[]): Series<Row> {
  const outlets = new Set(rows.filter(({ ownVoice }) => ownVoice).map(({ source }) => source));
  const nameOf = ({ source, ownVoice }: Row) => (ownVoice && outlets.size > 1 ? OWN_VOICE : source);
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  const ranked = [...counts.entries()].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const [first, last] = [
    ranked.filter((name) => name !== OWN_VOICE),
    ranked.filter((name) => name === OWN_VOICE),
  ];
  const room = MOST - last.length;
  const own = first.length <= room ? first : first.slice(0, room - 1);
  const rest = `${first.length - own.length} other sources`;
  const kept = new Set([...own, ...last]);
  return {
    rows: rows.map((row) => ({ ...row, series: kept.has(nameOf(row)) ? nameOf(row) : rest })),
    order: [...own, ...last, ...(own.length === first.length ? [] : [rest])],
  };
}

/** Characters of a source's name that a label takes. */
const LONGEST_NAME = 46;

/**
 * What is written beside a figure, the fullest words first: its number, with its place where that is not told elsewhere,
 * and its source where the legend names only "5 other sources", or where a bar without a shape has nothing but its colour.
 */
export function labelsOf(row: FigureRow, place: string | null = null): string[] {
  const { figure, series, source, ownVoice, value } = row;
  const untold = value === null || (series !== source && !ownVoice);
  const unnamed = untold && source.length <= LONGEST_NAME;
  const parts = [figure, ...(place === null ? [] : [place]), ...(unnamed ? [source] : [])];
  return parts.map((_, index) => parts.slice(0, parts.length - index).join(', '));
}
