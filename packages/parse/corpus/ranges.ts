import type { FigureCase } from './figure-case.ts';

const range = (
  low: number,
  high: number,
  phrases: readonly string[],
  unit: string | null = null,
): FigureCase => ({
  figure: { value: null, low, high, bound: 'range', unit },
  phrases,
});

const change = (
  from: number,
  to: number,
  phrases: readonly string[],
  unit: string | null = null,
): FigureCase => ({
  figure: {
    value: null,
    low: Math.min(from, to),
    high: Math.max(from, to),
    bound: 'range',
    unit,
    change: { from, to },
  },
  phrases,
});

/** Two ends of one quantity, the magnitude or the unit on one of them or on both. */
export const ranges: readonly FigureCase[] = [
  range(300, 500, [
    '[300 to 500] people came.',
    'Between [300 and 500] people came.',
    'Anywhere between [300 and 500] people came.',
    'Somewhere between [300 and 500] people came.',
    '[300-500] people came.',
    '[300–500] people came.',
    '[300 – 500] people came.',
    'More than [300 but fewer than 500] people came.',
    'At least [300 and possibly as many as 500] people came.',
    'At least [300 and up to 500] people came.',
    '[300, possibly 500] people came.',
    '[300 up to 500] people came.',
    '[300 thru 500] people came.',
    '[300..500] people came.',
    'Between [300, and 500] people came.',
    'More than [300 yet fewer than 500] people came.',
    'Its size is in ([300..500]].',
    'Here [300 < n < 500] holds.',
    'Here [300 <= n <= 500] holds.',
    'Here [300 ≤ n < 500] holds.',
    'Between [300 and as many as 500] people came.',
    'Some between[300 and 500] people came.',
    'The crowd was [400 ± 100].',
    'The crowd was [400±100].',
    'The crowd was [400 plus or minus 100].',
  ]),
  range(1 / 4, 1 / 3, [
    '[A quarter to a third] of the houses burned.',
    'Between [a quarter and a third] of the houses burned.',
    'Between [one quarter and one third] of the houses burned.',
    'More than [one quarter and less than a third] of the houses burned.',
  ]),
  range(1 / 3, 2 / 3, [
    '[One to two thirds] of the houses burned.',
    '[A third to two thirds] of them burned.',
  ]),
  range(200000, 260000, ['Some [200,000 to-260,000] people came.']),
  range(5, 6, ['They sent [five or even six] ships.', 'They sent [five, perhaps six] ships.']),
  range(1, 2, ['[One or two] soldiers fled.', '[One to two] soldiers fled.', '[1-2] soldiers fled.']),
  range(200, 300, [
    '[Two or three hundred] men fled.',
    '[Two to three hundred] men fled.',
    '[200 or 300] men fled.',
  ]),
  range(24, 36, ['[Two to three dozen] men fled.', '[Two or three dozen] men fled.']),
  range(4000, 5000, [
    '[Four to five thousand] men fled.',
    'Between [four and five thousand] men fled.',
    '[4,000 to 5,000] men fled.',
    '[four thousand to five thousand] men fled.',
    '[4 to 5 thousand] men fled.',
  ]),
  range(
    3e6,
    5e6,
    [
      'It costs [$3 to $5 million].',
      'It costs [$3-5 million].',
      'It costs [$3 million to $5 million].',
      'It costs [3 to 5 million dollars].',
    ],
    'dollar',
  ),
  range(
    3,
    5,
    [
      'It grew by [3 to 5 percent].',
      'It grew by [3-5%].',
      'It grew by [3% to 5%].',
      'It grew by between [3 and 5 percent].',
    ],
    'percent',
  ),
  range(
    20,
    30,
    [
      'It costs [$20 to $30 a barrel].',
      'It costs [$20 a barrel to $30 a barrel].',
      'It costs [$20 U.S. per barrel to $30].',
    ],
    'dollar per barrel',
  ),
  range(
    10e6,
    15e6,
    ['It costs [$10m–15m].', 'It costs [$10m-$15m].', 'It costs [$10-15 million].'],
    'dollar',
  ),
  range(
    -10,
    -5,
    [
      'It was [-10 to -5C] at night.',
      'It was [minus 10 to minus 5 degrees Celsius] at night.',
      'It was between [-10C and -5C] at night.',
    ],
    'celsius',
  ),
  range(-10, -5, ['The change was [−10–−5].', 'The change was [-10 to -5].']),
  range(10000, 15000, [
    'Some [10 000 - 15 000] people came.',
    'Some [10-15 000] people came.',
    'Some [10,000-15,000] people came.',
    'It drew a crowd of [10,000 - 15,000].',
  ]),
  range(-5, 10, ['It was [minus 5 to plus 10 degrees Celsius] by day.'], 'celsius'),
  range(20.4, 20.6, ['It weighs [20.5 ± 0.1 kg].', 'It weighs [20.5±0.1 kg].'], 'kilogram'),
  range(
    18,
    34,
    [
      'People aged [18 to 34] came.',
      'People aged between [18 and 34] came.',
      'Men between the ages of [18 and 34] came.',
    ],
    'year of age',
  ),
  range(
    12,
    15,
    [
      'It lies [12 to 15 km] away.',
      'It lies [12-15km] away.',
      'It lies [12km to 15km] away.',
      'It lies [12 km–15 km] away.',
    ],
    'kilometre',
  ),
];

/** A quantity that became another: both ends are kept, in their order. */
export const changes: readonly FigureCase[] = [
  change(500, 300, [
    'The number fell from [500 to 300].',
    'The number fell from [500 last year to 300].',
    'The number fell from [500 in the first round to 300].',
    'The number fell from [500 at 9.30 last night to 300].',
    'The number fell from [500 in 2020 to 300].',
    'It was cut from about [500 to just under 300].',
    'From [500 to 300]: that is what is left.',
  ]),
  change(300, 500, [
    'The number rose from [300 to 500].',
    'The bill raises the quota from [300 to 500].',
    'An increase from [300 to 500] is planned.',
    'It went from [300 to 500] in a year.',
    'The force will be expanded from [300 to 500].',
    'It climbed, they said, from [300 to nearly 500].',
  ]),
  change(
    5,
    4,
    ['The rate dropped from [5 to 4 percent].', 'The rate dropped from [5 percent to 4 percent].'],
    'percent',
  ),
];

/** "from X to Y" that tells of no change. */
export const noChanges: readonly FigureCase[] = [
  range(300, 500, [
    'Estimates range from [300 to 500].',
    'Crowds ranging from [300 to 500] came.',
    'Anywhere from [300 to 500] people came.',
  ]),
];

/** Two numbers that are no range, with the figures that stand there. */
export const noRanges: readonly (readonly [text: string, surfaces: readonly string[]])[] = [
  ['They moved from 12 villages to 3 camps.', ['12', '3']],
  ['They carried 5 and 6 kg.', ['5', '6 kg']],
  ['They voted three to two.', []],
  ['The odds are 10 to 1.', []],
  ['The toll rose by 12 to 340.', ['12', '340']],
  ['They lost 14-21.', []],
  ['We had 20...100 came.', ['20', '100']],
  ['They killed 12 men and 14 women.', ['12', '14']],
];
