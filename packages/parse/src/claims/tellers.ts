import type { Attribution, Span } from '@muster/model';

/** An attribution with somebody who tells and the words by which they do. */
export type Telling = Attribution & { readonly source: Span; readonly cue: Span };

/** Tells whose telling a span names, or null. */
export type TellerOf = (span: Span) => Telling | null;

/**
 * Who of an attribution's source a figure counts: the two of "two officials said it may rain" said it, which is sure, whatever
 * they said.
 *
 * Takes the attributions in the order of their sources; gives the one whose source holds the span, or null.
 */
export function tellers(attributions: readonly Attribution[]): TellerOf {
  const told = attributions.filter((each): each is Telling => each.source !== null && each.cue !== null);
  return ({ start, end }) => {
    let low = 0;
    let high = told.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (told[middle]!.source.start <= start) low = middle + 1;
      else high = middle;
    }
    const found = told[low - 1];
    return found !== undefined && end <= found.source.end ? found : null;
  };
}
