import type { ClaimRow } from '@muster/model';
import type { ChartOptions } from '../chart-options.ts';
import { sentenceCase, subjectWords } from '../rows/subject.ts';
import type { ChartSpec } from '../vega-lite.ts';
import { countsOverTime } from './counts-over-time.ts';

/** Harm to people, the widest category first: killed and wounded in one number are not killed plus wounded. */
const HARM = ['casualties', 'killed', 'wounded', 'captured', 'missing'];

/** Which harm is drawn. */
export interface CasualtiesOverTimeOptions extends ChartOptions {
  /** The categories, a panel each, in this order. Their numbers are never added up. */
  readonly categories?: readonly string[];
  /** The longest series that is drawn: the latest figures are kept. */
  readonly most?: number;
}

/**
 * Casualties over time, a panel a category and a line a source, all on one scale.
 *
 * Returns null where no dated count of the categories has a number.
 */
export function casualtiesOverTime(
  claims: readonly ClaimRow[],
  { categories = HARM, most = 150, ...options }: CasualtiesOverTimeOptions = {},
): ChartSpec | null {
  const harm = claims.filter(
    ({ kind, category }) => kind === 'count' && category !== null && categories.includes(category),
  );
  return countsOverTime(harm, { ...options, most }, (figures) => ({
    order: categories
      .filter((category) => figures.some((row) => row.category === category))
      .map(sentenceCase),
    panelOf: ({ category }) => sentenceCase(category),
    heights: [170, 220, 280],
    amountTitle: null,
    titleOf: (rows) => `${subjectWords(rows, 'casualties')} over time, by category and who said it`,
  }));
}
