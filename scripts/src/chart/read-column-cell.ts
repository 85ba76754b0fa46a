import type { AnyColumn } from '@muster/tabulate';
import type { PlainNumber } from './plain-numbers.ts';
import { readDay } from './read-day.ts';

/** A cell as its column takes it, or what is wrong with it. */
export type ColumnCell = { readonly cell: string | number } | { readonly message: string };

/** `claims.csv` puts an apostrophe before words that a spreadsheet would run as a formula; here it goes again. */
const unescaped = (words: string) => words.replace(/^'(?=[=+\-@\t\r])/, '');

/** Reads the words of a cell by its column: "11 thousand" is no number, "2024-02-31" no day, "troops" no kind of figure. */
export function readColumnCell(
  words: string,
  name: string,
  { type, values }: AnyColumn,
  plainNumber: PlainNumber,
): ColumnCell {
  const wrong = (allowed: string): ColumnCell => ({
    message: `Cannot read the ${name} "${words}": use ${allowed}`,
  });
  switch (type) {
    case 'integer':
    case 'number': {
      const digits = plainNumber(words);
      if (digits === null) return wrong('digits and a point only, since the mark in it may stand for either');
      return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(digits)
        ? { cell: Number(digits) }
        : wrong('a number, as in 1500, 1,500 or 0.5');
    }
    case 'date': {
      const day = readDay(words);
      return day === null ? wrong('YYYY-MM-DD') : { cell: day };
    }
    default:
      return values !== undefined && !Object.hasOwn(values, words)
        ? wrong(Object.keys(values).join(', '))
        : { cell: unescaped(words) };
  }
}
