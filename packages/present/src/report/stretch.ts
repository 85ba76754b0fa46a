import { foldedText } from './folded-text.ts';
import type { PageClaim, PageReport } from './page-data.ts';

/** A stretch of a report's text with white space folded; null where the page does not hold it. */
function stretch({ pieces }: PageReport, start: number, end: number): string | null {
  const piece = pieces.find(([base, text]) => base <= start && end <= base + text.length);
  return piece === undefined ? null : piece[1].slice(start - piece[0], end - piece[0]);
}

/** The words of a claim's figure, as its report has them. */
export const surfaceOf = (report: PageReport, { start, end }: Pick<PageClaim, 'start' | 'end'>) =>
  stretch(report, start, end);

/** The sentence of a claim as a quote is written. */
export function quoteOf(report: PageReport, sentence: PageClaim['sentence']): string | null {
  const words = sentence === null ? null : stretch(report, sentence.start, sentence.end);
  return words === null ? null : foldedText(words);
}
