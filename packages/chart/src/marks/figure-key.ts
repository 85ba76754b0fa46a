import type { Stance } from '@muster/model';
import type { FigureRow } from '../rows/figure-row.ts';
import { keyWords } from '../rows/subject.ts';
import { endsOf } from '../rows/anchor.ts';
import { isLogarithmic } from '../scales/number-scale.ts';

/** How to read the marks that some rows need, one phrase a kind of mark, and their scale where it is no plain one. */
export function figureKey(
  rows: readonly (FigureRow & {
    readonly dodge?: number;
    readonly threaded?: boolean;
    readonly repeated?: number;
    readonly labelled?: boolean;
    readonly led?: boolean;
  })[],
  logarithmic = isLogarithmic(rows.flatMap(endsOf)),
): string[] {
  const key: string[] = [];
  if (rows.some(({ interval, vague }) => interval && !vague)) key.push('bar: from low to high');
  if (rows.some(({ open }) => open !== 'none')) key.push('arrow: or more, or less');
  const told = (one: Stance) => rows.some(({ stance, value }) => stance === one && value !== null);
  if (told('unsure')) key.push('hollow: not certain');
  if (told('forecast')) key.push('hollow with a dot: still to come');
  if (told('denied')) key.push('cross: denied or doubted');
  if (rows.some(({ relayed }) => relayed)) key.push('ring: relayed by others');
  if (rows.some(({ figure }) => figure.startsWith('≈'))) key.push('≈: about');
  if (rows.some(({ vague }) => vague)) key.push('dashes: vague words, ends by convention');
  if (rows.some(({ threaded = false }) => threaded)) key.push('line: one source on one place');
  if (rows.some(({ repeated = 1 }) => repeated > 1)) key.push('a figure repeated: on its first day');
  if (rows.some(({ dodge = 0 }) => dodge !== 0)) key.push('side by side: about the same day');
  if (rows.some(({ labelled = true }) => !labelled)) key.push('without its number: no room for it');
  if (logarithmic) key.push('logarithmic scale: equal steps multiply');
  return key.length === 0 ? [] : [keyWords(key)];
}
