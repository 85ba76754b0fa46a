import type { FigureCase } from './figure-case.ts';

const exact = (value: number, phrases: readonly string[]): FigureCase => ({
  figure: { value, low: null, high: null, bound: 'exact' },
  phrases,
});

/** Numbers as programs, scientists, tables and careless typists write them. */
export const notations: readonly FigureCase[] = [
  exact(2.5e12, [
    'The sample held [2.5e12] atoms.',
    'The sample held [2.5E+12] atoms.',
    'The sample held [2.5 × 10^12] atoms.',
    'The sample held [2.5 x 10¹²] atoms.',
    'The sample held [2.5*10^12] atoms.',
    'The sample held [2.5·10¹²] atoms.',
  ]),
  exact(4e-7, ['The dose was [4e-7].', 'The dose was [4 × 10⁻⁷].', 'The dose was [4×10−7].']),
  exact(1e5, ['It had [10⁵] cells.', 'It had [10^5] cells.']),
  exact(0.25, ['The factor is [2^-2].', 'The factor is [2^(-2)].']),
  exact(343, [
    'The factor is [7^3].',
    'The factor is [7**3].',
    'The factor is [7^+3].',
    'The factor is [7^--3].',
  ]),
  exact(3456789.5, ['The sum is [3,456,789.5].', "The sum is [3'456'789.5].", 'The sum is [3_456_789.5].']),
  exact(40000, [
    'Some other [40 000] men fled.',
    'The crowd of [40 , 000] men fled.',
    'They held the [40 k] prisoners.',
  ]),
  exact(3000, ['They sold [3 thousands] of them.', 'They sold [three thousands].']),
  exact(2300000, [
    'It has [2 million 300 thousand] voters.',
    'It has [two million, three hundred thousand] voters.',
    'It has [23 lacs] voters.',
  ]),
  exact(5000240, [
    'The sum is [five million, two hundred and forty].',
    'The sum is [five million, two hundred & forty].',
  ]),
  exact(1.5e6, [
    'It has [1½ million] voters.',
    'It has [1 1/2 million] voters.',
    'It has [one and half million] voters.',
  ]),
  exact(2.75, [
    'It took [two and 3/4] of them.',
    'It took [2 and 3/4] of them.',
    'It took [2 and ¾] of them.',
  ]),
  exact(34.5, ['The sum is [thirty and four and a half].']),
  exact(67, ['He ruled [threescore and seven] of them.']),
  exact(1 / 60, ['It is [1/60] of the size.']),
  exact(6e18, ['It did [six quintillion] sums.']),
  exact(5.75e6, ['It has [five and three quarter million] voters.']),
  exact(150, ['The [hundred and fifty] men fled.', 'It has [one-hundred-and-fifty] men.']),
  exact(-0.5, ['The slope is [minus point five].']),
  exact(-8, ['[- 8]', '[-8]', '[minus eight]']),
  exact(-1.25, ['[- 1 1/4]']),
  exact(-0.06, ['The change was [-.06].', 'The change was [-0.06].']),
  exact(5e12, ['The budget counts [5 tln] of them.', 'The budget counts [5 trillion] of them.']),
  exact(4e9, ['The budget counts [4 mlrd] of them.', 'The budget counts [4 milliard] of them.']),
  exact(1200, [
    'Then [1,200]people fled.',
    'It burned [1,200]houses down.',
    'It hit 300 families/[1,200] people.',
  ]),
  { figure: { value: 1200, bound: 'over' }, phrases: ['It drovemore than [1,200] people out.'] },
];

/** Divisions and parts whose names have several words: the value is a number. */
export const quotients: readonly FigureCase[] = (
  [
    [0.4, ['The ratio is [two over five].', 'The ratio is [2 over 5].']],
    [
      1 / 150,
      ['The ratio is [one over one hundred and fifty].', 'The ratio is [one one hundred and fiftieth].'],
    ],
    [0.003, ['It is [three one-thousandths] of it.', 'It is [three thousandths] of it.']],
    [0.0007, ['It is [seven ten-thousandths] of it.']],
    [3e-9, ['It is [three billionths] of it.']],
    [-2 / 3, ['The slope is [minus two thirds].', 'The slope is [negative two thirds].']],
    [-0.5, ['The slope is [minus a half].']],
    [100 / 43, ['The sum is [one hundred forty-thirds].', 'The sum is [one hundred forty thirds].']],
    [0.8, ['The sum is [twenty twenty fifths].']],
  ] as const
).map(([value, phrases]) => ({ figure: { value, kind: 'ratio' }, phrases }));

/** Figures that a text in English quotes in another language. */
export const foreignFigures: readonly FigureCase[] = [
  exact(1500, [
    'Fueron evacuadas [1.500] familias en la zona del río.',
    'La riada dejó sin casa a [1.500] personas en el valle.',
    'Foram retiradas [1.500] pessoas das casas na cidade.',
    'On a évacué [1.500] familles dans la ville et les villages.',
    'La riada dejó a [1500] personas sin casa.',
  ]),
  exact(3000, ['Se perdieron [3 mil] casas en la región.']),
  exact(2500000, ['Se estima que hay [2,5 millones] de votantes.']),
  {
    figure: { value: 1.5, unit: 'kilometre' },
    phrases: [
      'The road is [1.500 kilometres] long.',
      'The road to Los Altos de la Sierra is [1.500 km] long.',
    ],
  },
  { figure: { value: 300, bound: 'over', counted: 'heridos' }, phrases: ['Hay más de [300] heridos.'] },
  {
    figure: { value: 300, bound: 'atLeast' },
    phrases: ['Hay por lo menos [300] heridos.', 'Il y a au moins [300] morts.'],
  },
  {
    figure: { value: 300, bound: 'approx' },
    phrases: ['Hay alrededor de [300] heridos.', 'Hay unos [300] heridos.'],
  },
  { figure: { low: 100, high: 1000, bound: 'vague' }, phrases: ['Hay [cientos] de heridos.'] },
];
