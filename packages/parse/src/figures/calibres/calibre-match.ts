import type { Match } from '../../rule.ts';
import type { FigureDraft } from '../figure-draft.ts';

/** A calibre of so many millimetres, in tokens `[first, last)`. */
export const calibreMatch = (
  first: number,
  last: number,
  millimetres: number,
  more: Pick<FigureDraft, 'cartridge'> = {},
): Match => ({
  end: last,
  figures: [
    {
      first,
      last,
      value: millimetres,
      low: null,
      high: null,
      bound: 'exact',
      kind: 'calibre',
      unit: 'millimetre',
      ...more,
    },
  ],
});
