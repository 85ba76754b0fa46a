import { cellsOfSheet, sheetOf, type Danfo, type Sheet } from '../danfo.ts';

/** The rows that the mask keeps, in their order. */
export function filter(danfo: Danfo, { columns, dataFrame }: Sheet, mask: readonly boolean[]): Sheet {
  if (!mask.includes(true)) return sheetOf(danfo, columns, []);
  return sheetOf(danfo, columns, cellsOfSheet({ dataFrame: dataFrame.query([...mask]) }));
}
