import type { FigureCase } from './figure-case.ts';

/** "over": more than the number, the number itself not among them. */
const over: FigureCase = {
  figure: { value: 500, low: 500, high: null, bound: 'over' },
  phrases: [
    'More than [500] people came.',
    'more then [500] people came',
    'Over [500] people came.',
    'Well over [500] people came.',
    'Just over [500] people came.',
    'A little over [500] people came.',
    'Slightly more than [500] people came.',
    'Far more than [500] people came.',
    'More than an estimated [500] people came.',
    'Upwards of [500] people came.',
    'Upward of [500] people came.',
    'In excess of [500] people came.',
    'North of [500] people came.',
    'The toll exceeds [500].',
    'The toll surpassed [500].',
    'The toll topped [500].',
    'A crowd greater than [500] came.',
    'The wave was higher than [500].',
    'There were >[500] cases.',
  ],
};

/** "at least": the number or more. */
const atLeast: FigureCase = {
  figure: { value: 500, low: 500, high: null, bound: 'atLeast' },
  phrases: [
    'At least [500] people came.',
    'At least another [500] people came.',
    'At the very least [500] people came.',
    'No fewer than [500] people came.',
    'No less than [500] people came.',
    'Not fewer than [500] people came.',
    'Not less than [500] people came.',
    'It came in as low as [500] there.',
    'There were =>[500] cases.',
    'The sum is [500] or more than.',
    'The sum was more than [500] or equal to 500.',
    'The sum is above or equal to [500].',
    'The sum is higher or equal to [500].',
    'There cannot be fewer than [500] of them.',
    'Nothing less than [500] votes will do.',
    'A minimum of [500] votes is needed.',
    'A good [500] people came.',
    'Tickets start at [500] and up.',
    'The sum is bigger than or equal to [500].',
    'The sum is bigger or equal than [500].',
    'The sum is at least or equal to [500].',
    'Crowds of no smaller than [500] came.',
    'About [500] or more people came.',
    '[500] or more people came.',
    '[500] people or more came.',
    '[500]-plus people came.',
    '[500]+ people came.',
    '[500] plus people came.',
    'The toll is [500] and counting.',
    'The toll is [500] and rising.',
    'The dead are [500] at least.',
    'The dead number [500] or more.',
    'There were ≥[500] cases.',
    'There were >= [500] cases.',
    'There were > = [500] cases.',
  ],
};

/** "under": less than the number. */
const under: FigureCase = {
  figure: { value: 500, low: null, high: 500, bound: 'under' },
  phrases: [
    'Fewer than [500] people came.',
    'Less than [500] people came.',
    'Under [500] people came.',
    'Just under [500] people came.',
    'A shade under [500] people came.',
    'Well below [500] people came.',
    'Not even [500] people came.',
    'Just shy of [500] people came.',
    'It was cheaper than [500].',
    'A sub-[500] crowd came.',
    'There were <[500] cases.',
  ],
};

/** "at most": the number or less. */
const atMost: FigureCase = {
  figure: { value: 500, low: null, high: 500, bound: 'atMost' },
  phrases: [
    'Up to [500] people came.',
    'As many as [500] people came.',
    'Anything up to [500] people came.',
    'Up to and including [500] people may come.',
    'At most [500] people came.',
    'No more than [500] people came.',
    'Not more than [500] people came.',
    'A maximum of [500] people may come.',
    'The sum is smaller or equal than [500].',
    'The sum is lower than or equal to [500].',
    'Crowds of no bigger than [500] came.',
    'Some [500] or fewer people came.',
    '[500] or fewer people came.',
    '[500] people or fewer came.',
    '[500] people at most.',
    'There were <=[500] cases.',
    'There were < = [500] cases.',
    'There were =<[500] cases.',
    'The sum does not exceed [500].',
    'It will not exceed [500].',
    'The sum never exceeded [500].',
    "The sum doesn't exceed [500].",
    'There cannot be more than [500] of them.',
    'The sum is below or equal to [500].',
    'The sum was less than [500] or equal to 500.',
  ],
};

/** "approx": near the number, on one side or either. */
const approx: FigureCase = {
  figure: { value: 500, low: null, high: null, bound: 'approx' },
  phrases: [
    'About [500] people came.',
    'Around [500] people came.',
    'Some [500] people came.',
    'Roughly [500] people came.',
    'Approximately [500] people came.',
    'Nearly [500] people came.',
    'Almost [500] people came.',
    'Close to [500] people came.',
    'Close on [500] people came.',
    'Getting on for [500] people came.',
    'Nigh on [500] people came.',
    'Virtually [500] people came.',
    'Barely [500] people came.',
    'Hardly [500] people came.',
    'Perhaps [500] people came.',
    'Maybe [500] people came.',
    'An estimated [500] people came.',
    'The error is plus or minus [500].',
    'Something like [500] people came.',
    'In the region of [500] people came.',
    'On the order of [500] people came.',
    'Of the order of [500] people came.',
    'The toll is nearing [500].',
    'The toll is approaching [500].',
    'c. [500] people came',
    'ca. [500] people came',
    'approx. [500] people came',
    '~[500] people came',
    '≈[500] people came',
    '[500] or so people came.',
    '[500] people or so came.',
    '[500] or thereabouts came.',
    '[500]-odd people came.',
    '[500]-ish people came.',
    'It drew a crowd of [500], give or take.',
  ],
};

/** Bounds of other numbers than digits, and of parts. */
const others: readonly FigureCase[] = [
  { figure: { value: 500000, bound: 'over' }, phrases: ['More than [half a million] people fled.'] },
  {
    figure: { value: 12, bound: 'approx' },
    phrases: ['[A dozen] or so people fled.', 'About [a dozen] people fled.'],
  },
  {
    figure: { value: 40, bound: 'approx' },
    phrases: ['[Forty]-odd people fled.', 'Some [forty] people fled.'],
  },
  { figure: { value: 100, bound: 'over' }, phrases: ['Well over [a hundred] people fled.'] },
  { figure: { value: 18, bound: 'under' }, phrases: ['Half of them were under [18].'] },
  { figure: { value: 0.5, bound: 'over' }, phrases: ['More than [half] of them fled.'] },
  { figure: { value: 0.5, bound: 'atLeast' }, phrases: ['About [one in two] or more fled.'] },
  {
    figure: { value: 2, unit: 'year', bound: 'over' },
    phrases: [
      'The work took over [two years].',
      'He was held for over [two years].',
      'It was over [two years] ago.',
      'It lasted over [two years].',
    ],
  },
  {
    figure: { value: 3.3, bound: 'exact' },
    phrases: [
      'It edged up to [3.3 percent].',
      'It went up to [3.3 percent] from 3.',
      'It fell short of the [3.3 percent] hoped for.',
    ],
  },
  {
    figure: { value: 6, bound: 'exact' },
    phrases: ['Talks over a [6%] pay rise failed.', 'They serve under a [6 percent] quota.'],
  },
  { figure: { value: 6, bound: 'over' }, phrases: ['They want more than a [6%] pay rise.'] },
];

/** Bounds in all plain wordings, before the number and behind it. */
export const bounds: readonly FigureCase[] = [over, atLeast, under, atMost, approx, ...others];

/** A word that can bound a number, in a sense in which it bounds none. */
export const noBounds: readonly string[] = [
  'The rebels handed over [12] prisoners.',
  'The army took over [12] villages.',
  'Two men were held over [two] fires.',
  'He was arrested over [three] murders.',
  'Protests over [two] deaths went on.',
  'He served under [three] presidents.',
  'A shell fell near [two] schools.',
  'They talked about the [500] men.',
  'He spoke of the row over the [500] seats.',
  'The average of [500] holds.',
  'Some of the [500] men fled.',
  'It lost 300 men over [two years].',
  'The force is short of [500] men.',
  'The cost is spread over [two years].',
  'Over [two years], the army shrank.',
  'They turned it over just [nine] times.',
  'It will pay $500 over [twelve months].',
];
