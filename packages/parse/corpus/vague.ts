import type { FigureCase } from './figure-case.ts';

const open = (low: number, high: number | null, phrases: readonly string[]): FigureCase => ({
  figure: { value: null, low, high, bound: 'vague' },
  phrases,
});

/** Quantities that the text leaves open, with the low and high of the table in `lexicon/vague.ts`. */
export const vagueQuantities: readonly FigureCase[] = [
  open(10, 100, ['[Tens] of people were hurt.']),
  open(12, 120, ['[Dozens] of people were hurt.', '[Dozens] were hurt.', 'They fired [dozens] of rockets.']),
  open(20, 200, ['[Scores] of people were hurt.']),
  open(100, 1000, ['[Hundreds] of people were hurt.', '[Hundreds] more were hurt.']),
  open(1000, 10000, ['[Thousands] fled.', 'They freed the [thousands] of men held there.']),
  open(10000, 100000, ['[Tens of thousands] of people fled.']),
  open(100000, 1000000, ['[Hundreds of thousands] of people fled.']),
  open(12, 1000, [
    '[Dozens to hundreds] of people were hurt.',
    '[Dozens or even hundreds] of people were hurt.',
    '[dozens, perhaps hundreds] were hurt.',
    'Between [dozens and hundreds] of people were hurt.',
  ]),
  open(100, 10000, ['[Hundreds, if not thousands] of people fled.', '[Hundreds or thousands] fled.']),
  open(10000, 1000000, [
    '[Tens to hundreds of thousands] of people fled.',
    '[Tens of thousands to hundreds of thousands] fled.',
  ]),
  open(36, null, ['[Several dozen] men fled.', '[A few dozen] men fled.']),
  open(300, null, [
    '[Several hundred] men fled.',
    '[A few hundred] men fled.',
    'The last [few hundred] men fled.',
  ]),
  open(3000, null, ['[Several thousand] men fled.', '[A few thousand] men fled.']),
  open(300000, null, ['[Several hundred thousand] men fled.', '[A few hundred thousand] men fled.']),
  open(200, null, ['[A couple hundred] men fled.', '[A couple of hundred] men fled.']),
];
