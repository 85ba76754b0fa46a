import type { Figure } from '@muster/model';
import type { Placed, Prose } from '../../text/prose.ts';
import type { Sentence } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { boundStart } from './quantified.ts';

/** A figure of the sentence, with the token at which its noun phrase may open. */
export interface PlacedFigure {
  /** Index into the figures of the prose. */
  readonly index: number;
  readonly figure: Placed<Figure>;
  readonly opens: number;
}

/** One sentence with what was found in it: what phrases are read from. */
export interface Stretch {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  readonly figures: readonly PlacedFigure[];
  /** Whether it is written in capitals throughout, as old wires are: then an upper-case letter says nothing. */
  readonly capitals: boolean;
  /** Date mentions as token pairs, in order. */
  readonly dates: readonly { readonly first: number; readonly last: number }[];
}

/** The first index in `placed`, sorted by place, whose item ends behind `token`. */
export function firstFrom(placed: readonly { readonly last: number }[], token: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gathers the figures and dates of one sentence. */
export function stretchOf({ tokens, figures, dates }: Prose, { first, last }: Sentence): Stretch {
  const own: PlacedFigure[] = [];
  for (
    let index = firstFrom(figures, first);
    index < figures.length && figures[index]!.first < last;
    index += 1
  ) {
    const figure = figures[index]!;
    const floor = own.length > 0 ? own[own.length - 1]!.figure.last : first;
    own.push({ index, figure, opens: boundStart(tokens, figure.first, floor) });
  }
  const days: { first: number; last: number }[] = [];
  for (let index = firstFrom(dates, first); index < dates.length && dates[index]!.first < last; index += 1) {
    // "a seven-year-old boy", "five days" are figures here: how old or how long says nothing of when.
    const date = dates[index]!;
    if (
      date.type !== 'DURATION' ||
      !own.some(({ figure }) => figure.first < date.last && date.first < figure.last)
    )
      days.push(date);
  }
  return { tokens, first, last, figures: own, capitals: inCapitals(tokens, first, last), dates: days };
}

/** How many words are looked at to tell whether a sentence is written in capitals. */
const SAMPLE = 5;

function inCapitals(tokens: Tokens, first: number, last: number): boolean {
  let seen = 0;
  for (let at = first; at < last && seen < SAMPLE; at += 1) {
    if (tokens.kind(at) !== TokenKind.Word || tokens.end(at) - tokens.start(at) < 3) continue;
    const code = tokens.text.charCodeAt(tokens.end(at) - 1);
    if (code >= LOWER_A && code <= LOWER_Z) return false;
    seen += 1;
  }
  return seen > 1;
}

const LOWER_A = 0x61;
const LOWER_Z = 0x7a;

/** The figure whose noun phrase opens at the token, or that begins there. */
export function figureAt({ figures }: Stretch, token: number): PlacedFigure | undefined {
  for (let index = 0; index < figures.length; index += 1) {
    const placed = figures[index]!;
    if (placed.opens > token) return undefined;
    if (token <= placed.figure.first) return placed;
  }
  return undefined;
}

/** The end of the date that holds the token, or -1. */
export function dateEnd({ dates }: Stretch, token: number): number {
  for (let index = 0; index < dates.length; index += 1) {
    const { first, last } = dates[index]!;
    if (first > token) return -1;
    if (token < last) return last;
  }
  return -1;
}
