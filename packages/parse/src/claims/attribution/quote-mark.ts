import type { Tokens } from '../../text/tokens.ts';

/** Whether a quotation mark of any style stands there; two single ones are one. */
export const isQuoteMark = (tokens: Tokens, at: number): boolean =>
  MARKS.has(tokens.symbol(at)) || (tokens.is(at, "'") && (tokens.is(at + 1, "'") || tokens.is(at - 1, "'")));
const MARKS = new Set(['"', '“', '”', '«', '»', '‘', '„'].map((mark) => mark.charCodeAt(0)));
