import type { FigureCase } from './figure-case.ts';

const exact = (value: number, phrases: readonly string[]): FigureCase => ({
  figure: { value, low: null, high: null, bound: 'exact' },
  phrases,
});

/** Numbers however they are written, the value first. */
export const numbers: readonly FigureCase[] = [
  exact(0, ['There were [zero] casualties.', 'The index stood at [0].']),
  exact(1, ['[One] soldier was killed.', 'They found [1] body.', 'Only [one] of the bridges still stands.']),
  exact(12, [
    '[12] soldiers fled.',
    '[Twelve] soldiers fled.',
    'The unit lost [a dozen] tanks.',
    'They counted [one dozen] shells.',
    'Guards found [12] rifles.',
  ]),
  exact(6, [
    'They fired [half a dozen] rockets.',
    'They fired [half-a-dozen] rockets.',
    'They fired [a half dozen] rockets.',
  ]),
  exact(24, ['The raid cost them [two dozen] trucks.', 'The raid cost them [two dozens] of trucks.']),
  exact(18, ['They had [1.5 dozen] shells left.']),
  exact(40, ['[Forty] men crossed.', '[fourty] men crossed.']),
  exact(52, [
    '[Fifty-two] sailors drowned.',
    '[fifty two] sailors drowned.',
    '[fifty - two] sailors drowned.',
  ]),
  exact(101, [
    '[One hundred and one] families moved.',
    '[A hundred and one] families moved.',
    '[101] families moved.',
  ]),
  exact(321, ['They held [3 hundred and 21] men.', 'They held [three hundred and twenty-one] men.']),
  exact(1234, [
    '[1,234] people were moved.',
    '[1 234] people were moved.',
    "[1'234] people were moved.",
    '[1\u202f234] people were moved.',
    '[One thousand two hundred thirty-four] people were moved.',
    '[twelve hundred and thirty-four] people were moved.',
  ]),
  exact(1234567, [
    'The city has [1,234,567] residents.',
    'The city has [1 234 567] residents.',
    "The city has [1'234'567] residents.",
    'The city has [1.234.567] residents.',
  ]),
  exact(1234.5, ['The reading was [1,234.5].', 'The reading was [1.234,5].']),
  exact(2451, ['[Two thousand four hundred and fifty-one] refugees crossed.']),
  exact(9500, [
    'The garrison had [ninety-five hundred] men.',
    'The garrison had [9,500] men.',
    'It had [nine thousand five hundred] men.',
  ]),
  exact(10000, [
    '[10, 000] people marched.',
    '[10,000] people marched.',
    '[10k] people marched.',
    '[Ten thousand] people marched.',
  ]),
  exact(28642, [
    '[28,642] votes were cast.',
    '[Twenty-eight thousand six hundred forty-two] votes were cast.',
    '[28 642] votes were cast.',
  ]),
  exact(100000, [
    '[A hundred thousand] people marched.',
    '[Hundred thousand] people marched.',
    'The fund helped [one lakh] farmers.',
  ]),
  exact(101000, ['[One hundred and one thousand] people marched.']),
  exact(25000000, ['The state counts [2.5 crore] voters.', 'The state counts [25m] voters.']),
  exact(500000, [
    'The war displaced [half a million] people.',
    'The war displaced [half-a-million] people.',
    'The war displaced [500,000] people.',
    'The war displaced [0.5 million] people.',
  ]),
  exact(250000, [
    '[A quarter of a million] people fled.',
    '[A quarter million] people fled.',
    '[One quarter of a million] people fled.',
  ]),
  exact(750000, ['[Three quarters of a million] people fled.', '[three-quarters of a million] people fled.']),
  exact(1500000, [
    '[A million and a half] people fled.',
    '[One and a half million] people fled.',
    '[1.5 million] people fled.',
    '[1.5m] people fled.',
    '[one point five million] people fled.',
  ]),
  exact(2500, ['[Two and a half thousand] men fought.', '[2.5 thousand] men fought.']),
  exact(35000000, [
    'The firm sold [35m] devices.',
    'The firm sold [35 million] devices.',
    'The firm sold [35mn] devices.',
  ]),
  exact(5750000000, ['The total is [five billion and three quarters].']),
  exact(1000250000, ['The total is [one billion and a quarter million].']),
  exact(324, ['They counted [three hundred and two dozen].']),
  {
    figure: { value: 4.5, unit: 'year' },
    phrases: [
      'It took [four-and-a-half years].',
      'It took [four and a half years].',
      'It took [4 1/2 years].',
      'It took [4½ years].',
    ],
  },
  {
    figure: { value: 2.5, unit: 'mile' },
    phrases: [
      'It is [2 1/2 miles] away.',
      'It is [2½ miles] away.',
      'It is [two and a half miles] away.',
      'It is [2-1/2 miles] away.',
    ],
  },
  {
    figure: { value: -5, unit: 'percent' },
    phrases: [
      'Growth was [-5 percent].',
      'Growth was [minus 5 percent].',
      'Growth was [minus five percent].',
      'Growth was [−5%].',
    ],
  },
  {
    figure: { value: 3, unit: 'percent' },
    phrases: ['Prices moved [+3%].', 'Prices moved [3 percent].', 'Prices moved [three per cent].'],
  },
];

const part = (value: number, phrases: readonly string[]): FigureCase => ({
  figure: { value, kind: 'ratio' },
  phrases,
});

/** Parts of a whole: the value is a number from 0 to 1, or more. */
export const parts: readonly FigureCase[] = [
  part(1 / 2, [
    '[Half] of the houses burned.',
    'Nearly [half] the houses burned.',
    '[One half] of the houses burned.',
  ]),
  part(1 / 3, [
    '[A third] of the crew fell ill.',
    '[One third] of the crew fell ill.',
    '[One-third] of the crew fell ill.',
    '[one - third] of the crew fell ill.',
  ]),
  part(2 / 3, [
    '[Two thirds] of the crew fell ill.',
    '[two-thirds] of the crew fell ill.',
    '[two - thirds] of the crew fell ill.',
  ]),
  part(3 / 5, ['[Three fifths] of the crew fell ill.', '[three-fifths] of the crew fell ill.']),
  part(1 / 20, ['[A twentieth] of the crop was lost.', '[One twentieth] of the crop was lost.']),
  part(1 / 25, ['The lot went for [one twenty-fifth] of its price.']),
  part(3 / 21, ['They own [three twenty-firsts] of it.', 'They own [three twenty firsts] of it.']),
  part(100 / 35, ['The sum is [one hundred thirty-fifths].']),
  part(26, ['The sum is [one hundred and thirty fifths].']),
  part(1 / 3, ['It cut its forecast by [a third] to $3 billion.']),
  part(0.75, [
    'It has a [3-in-4] chance.',
    'There [3 in 4] want it.',

    'It has a [three-in-four] chance.',
    '[Three in four] homes were lost.',
    '[three out of four] homes were lost.',
    '[Three of every four] homes were lost.',
    '[Three quarters] of the homes were lost.',
    '[three-quarters] of homes were lost.',
  ]),
];

/** How many times as much, told by a word, by "-fold" or by "times" before what is compared. */
export const multiples: readonly FigureCase[] = [
  {
    figure: { value: 6, kind: 'ratio', unit: 'times', counted: null },
    phrases: [
      'Attacks rose [sixfold].',
      'A [sixfold] rise was seen.',
      'Attacks rose [6-fold].',
      'Attacks rose [six-fold].',
      'The force is [six times] the size of its rival.',
      'They fired [six times] as many shells.',
      'The firm trades at [6 times] earnings.',
    ],
  },
  {
    figure: { value: 2, kind: 'ratio', unit: 'times' },
    phrases: [
      'They fired [twice] as many shells.',
      'It costs [twice] the price.',
      'The toll is [double] the one of May.',
      'They fired nearly [double] the number.',
    ],
  },
];
