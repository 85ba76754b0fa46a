/**
 * A stretch of a report's text, `[start, end)` in UTF-16 code units.
 *
 * `text.slice(start, end)` is the words themselves. No span, no row.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with its words: `report.text.slice(start, end) === surface`, always. */
export interface Mention extends Span {
  readonly surface: string;
}
