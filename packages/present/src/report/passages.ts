import type { PageReport, Piece } from './page-data.ts';

/** The paragraphs of a text that hold at least one of the spans, each with the place where it begins. */
export function passagesOf({ pieces, marks }: Pick<PageReport, 'pieces' | 'marks'>): Piece[] {
  return pieces.flatMap(([base, text]) => {
    const passages: Piece[] = [];
    for (const { index, 0: paragraph } of text.matchAll(/[^\n]+/g)) {
      const start = base + index;
      const end = start + paragraph.length;
      if (marks.some((mark) => mark.start < end && mark.end > start)) passages.push([start, paragraph]);
    }
    return passages;
  });
}
