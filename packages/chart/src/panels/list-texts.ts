import { rowText } from '../marks/row-text.ts';
import { pixels } from '../marks/pixels.ts';
import type { Mark } from '../vega-lite.ts';
import { GAP, NOTE_WIDTH, type ListLayout, type PlacedText } from './list-layout.ts';

/** A band of the background under the words of a row, so that no line of the grid runs through them. */
const SEAM: Mark<PlacedText> = {
  mark: { type: 'rect', style: 'band', aria: false, x: 0, x2: 'width' as never },
  encoding: { y: pixels<PlacedText>('nameAt'), y2: { field: 'top' }, tooltip: null },
};

/** The words of a list's rows: names on the left and words on the right of the marks, or both above them. */
export function listTexts({ stacked, notes }: ListLayout, wordsStyle = 'figure'): Mark<PlacedText>[] {
  const name = { text: 'name', row: pixels<PlacedText>('nameAt'), style: 'rowName' } as const;
  const note = { text: 'note', row: pixels<PlacedText>('nameAt'), style: 'rowNote' } as const;
  const words = { text: 'words', row: pixels<PlacedText>('wordsAt'), style: wordsStyle } as const;
  if (stacked) {
    const above = { x: 0, align: 'left', baseline: 'top' } as const;
    return [
      SEAM,
      rowText<PlacedText>({ ...name, style: 'rowHead', ...above }),
      rowText<PlacedText>({ ...words, ...above }),
    ];
  }
  const left = { align: 'right', baseline: 'middle' } as const;
  return [
    rowText<PlacedText>({ ...name, ...left, x: 0, dx: -GAP - (notes ? NOTE_WIDTH : 0) }),
    rowText<PlacedText>({ ...note, ...left, x: 0, dx: -GAP }),
    rowText<PlacedText>({ ...words, x: 'width', dx: GAP, align: 'left', baseline: 'middle' }),
  ];
}
