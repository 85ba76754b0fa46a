import type { Report, Span } from '@muster/model';

/** The words of a span with every run of white space folded to one space: what a reader sees as the quote. */
export function quote(report: Report, span: Span): string {
  return fold(report.text.slice(span.start, span.end));
}

/** White space folded: line breaks and runs of blanks become one space, none at the ends. */
export function fold(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
