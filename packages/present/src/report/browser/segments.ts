import type { PageMark, Piece } from '../page-data.ts';

/** A stretch of text in which the same marks hold from its beginning to its end. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly PageMark[];
}

/**
 * Cuts a piece of text wherever a mark begins or ends, so that marks that nest or overlap lie flat beside each other.
 *
 * The segments' texts, one after another, are the piece again.
 */
export function segmentsOf([base, text]: Piece, marks: readonly PageMark[]): Segment[] {
  const last = base + text.length;
  const inside = marks.filter(({ start, end }) => start < end && start < last && end > base);
  const cuts = new Set([base, last]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(base, start));
    cuts.add(Math.min(last, end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1]!;
    return {
      start,
      text: text.slice(start - base, end - base),
      marks: inside.filter((mark) => mark.start < end && mark.end > start),
    };
  });
}
