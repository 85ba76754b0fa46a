import type { FigureRow } from './figure-row.ts';

/** What a figure's category is where it has none: its kind, which is no noun. */
const KINDS = new Set([
  'count',
  'calibre',
  'measure',
  'money',
  'percent',
  'ratio',
  'rate',
  'ordinal',
  'duration',
]);

/** A figure's words with what is counted and where: "≥ 3,000 soldiers, eastern Russia". */
export function phrase({ figure, counted, category, place }: FigureRow): string {
  const noun = counted?.replace(/^(?:the|an?)\s+/iu, '') ?? (KINDS.has(category) ? null : category);
  const head = noun === null ? figure : `${figure} ${noun}`;
  return place === null ? head : `${head}, ${place}`;
}
