import type { FigureRow } from './figure-row.ts';

const numbers = ({ category, value, low, high }: FigureRow) => JSON.stringify([category, value, low, high]);

/**
 * The figures without those that a report tells in its own voice after a speaker has given them: on a crowded time axis
 * they would stand for news that they are not.
 */
export function withoutRetellings<Row extends FigureRow>(rows: readonly Row[]): Row[] {
  const firstSaid = new Map<string, string>();
  for (const row of rows) {
    if (row.ownVoice || row.said === null) continue;
    const known = firstSaid.get(numbers(row));
    if (known === undefined || row.said < known) firstSaid.set(numbers(row), row.said);
  }
  return rows.filter((row) => !row.ownVoice || (row.said ?? '') < (firstSaid.get(numbers(row)) ?? '9999'));
}
