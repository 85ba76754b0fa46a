import type { Tokens } from '../../text/tokens.ts';

/** Words that bound a number before which they stand, with those that may come before them in turn. */
const BEFORE: ReadonlyMap<string, readonly string[]> = new Map([
  ['least', ['at']],
  ['most', ['at']],
  ['than', ['more', 'fewer', 'less', 'greater', 'higher', 'lower', 'other']],
  ['as', ['many', 'few', 'much']],
  ['to', ['up', 'close', 'near']],
  ['of', ['upwards', 'excess', 'minimum', 'maximum', 'estimated', 'estimate']],
  ['about', []],
  ['around', []],
  ['some', []],
  ['over', []],
  ['nearly', []],
  ['almost', []],
  ['roughly', []],
  ['approximately', []],
  ['circa', []],
  ['under', []],
  ['between', []],
  ['exactly', []],
  ['only', []],
  ['just', []],
  ['exceeding', []],
]);

/** Words that open such a phrase: "no fewer than", "as many as", "not less than". */
const OPENERS = new Set(['no', 'not', 'as', 'a', 'well', 'much']);

/**
 * The first token of the words that bound the number at token `first`: for "at least nine" the one of "at".
 *
 * They belong to the noun phrase that the number opens, although "at" and "over" are prepositions elsewhere.
 */
export function boundStart(tokens: Tokens, first: number, floor: number): number {
  let start = first;
  for (;;) {
    const last = tokens.word(start - 1)?.spelling;
    const inner = last === undefined ? undefined : BEFORE.get(last);
    if (inner === undefined || start - 1 < floor) return start;
    if (inner.length === 0) start -= 1;
    else if (start - 2 >= floor && inner.includes(tokens.spelling(start - 2))) {
      start -= 2;
      if (start - 1 >= floor && OPENERS.has(tokens.spelling(start - 1))) start -= 1;
    } else return start;
  }
}
