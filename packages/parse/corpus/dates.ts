/** A date that must be read, and every wording that must give it: the brackets mark the words that it takes. */
export interface DateCase {
  /** TIMEX3's value. */
  readonly value: string;
  /** First and last day; null where the words name none. */
  readonly days: readonly [from: string, to: string] | null;
  readonly mod?: string;
  /** Day of publication; `REFERENCE_DAY` where it is left out, null where the report has none. */
  readonly published?: string | null;
  readonly phrases: readonly string[];
}

/** The day that the phrases are read on, a Thursday. */
export const REFERENCE_DAY = '2024-11-21';

const day = (value: string): Pick<DateCase, 'value' | 'days'> => ({ value, days: [value, value] });

/** Dates that say all of themselves. */
const stated: readonly DateCase[] = [
  {
    ...day('2022-03-04'),
    phrases: [
      'The bridge fell on [March 4, 2022], residents said.',
      'The bridge fell on [Mar. 4, 2022].',
      'The bridge fell on [4 March 2022].',
      'The bridge fell on [4th March 2022].',
      'The bridge fell on [the 4th of March 2022].',
      'The bridge fell on [the fourth of March, 2022].',
      'The bridge fell on [March 4th, 2022].',
      'The bridge fell on [Friday, March 4, 2022].',
      'The bridge fell on [Friday 4 March 2022].',
      'The bridge fell on [2022-03-04].',
      'The bridge fell on [3/4/2022].',
    ],
  },
  {
    ...day('2015-12-25'),
    phrases: ['Seen on [12/25/2015].', 'Seen on [25/12/2015].', 'Seen on [25.12.2015].'],
  },
  {
    value: '2023-06',
    days: ['2023-06-01', '2023-06-30'],
    phrases: ['It opened in [June 2023].', 'It opened in [June of 2023].'],
  },
  {
    value: '1915',
    days: ['1915-01-01', '1915-12-31'],
    published: null,
    phrases: ['The line was dug in [1915].', 'Since [1915] the line has stood.'],
  },
  {
    value: '198',
    days: ['1980-01-01', '1989-12-31'],
    phrases: [
      'The gun was built in [the 1980s].',
      "The gun was built in [the '80s].",
      'The gun was built in [the eighties].',
    ],
  },
  {
    value: '18',
    days: ['1800-01-01', '1899-12-31'],
    phrases: ['The fort is of [the 19th century].', 'The fort is of [the nineteenth century].'],
  },
  {
    value: '-0043',
    days: ['-0043-01-01', '-0043-12-31'],
    published: null,
    phrases: ['He was killed in [44 BC].', 'He was killed in [44 B.C.] by senators.'],
  },
  {
    value: '2021-SU',
    days: ['2021-06-01', '2021-08-31'],
    phrases: ['They trained in [the summer of 2021].', 'They trained in [summer 2021].'],
  },
  {
    value: '2023-Q3',
    days: ['2023-07-01', '2023-09-30'],
    phrases: ['Exports fell in [the third quarter of 2023].', 'Exports fell in [Q3 2023].'],
  },
  {
    value: '2023-H1',
    days: ['2023-01-01', '2023-06-30'],
    phrases: ['Exports fell in [the first half of 2023].'],
  },
];

/** Dates of which the day of publication says the rest. */
const implied: readonly DateCase[] = [
  {
    ...day('2024-11-04'),
    phrases: [
      'Troops arrived on [November 4].',
      'Troops arrived on [Nov. 4].',
      'Troops arrived on [4 November].',
    ],
  },
  {
    ...day('2024-11-19'),
    phrases: ['The minister spoke on [Tuesday].', 'The train left [Tuesday], police said.'],
  },
  { ...day('2024-11-26'), phrases: ['The council will meet on [Tuesday].', 'They met on [next Tuesday].'] },
  { ...day('2024-11-21'), phrases: ['The ship docked [today].'] },
  { ...day('2024-11-20'), phrases: ['The ship docked [yesterday].'] },
  { ...day('2024-11-19'), phrases: ['The ship docked [two days ago].'] },
  { value: '2024-W46', days: ['2024-11-11', '2024-11-17'], phrases: ['The ship docked [last week].'] },
  {
    value: '2023',
    days: ['2023-01-01', '2023-12-31'],
    phrases: ['The ship was sold [last year].', 'The ship was sold [a year ago].'],
  },
  {
    value: '2024-10',
    days: ['2024-10-21', '2024-10-31'],
    mod: 'END',
    phrases: ['They left in [late October].', 'They left at [the end of October].'],
  },
  {
    value: '2024-11-20TEV',
    days: ['2024-11-20', '2024-11-20'],
    phrases: ['Sirens wailed [yesterday evening].'],
  },
];

/** Holidays, and days by their place in a longer time. */
const placed: readonly DateCase[] = [
  {
    ...day('2023-12-25'),
    phrases: [
      'They left on [Christmas 2023].',
      'They left on [Christmas Day, 2023].',
      'They left [last Christmas].',
    ],
  },
  { ...day('2024-03-31'), phrases: ['They left on [Easter Sunday 2024].', 'They left on [Easter 2024].'] },
  {
    ...day('2024-03-29'),
    phrases: ['They left on [Good Friday].', 'They left [two days before Easter 2024].'],
  },
  { ...day('2024-05-05'), phrases: ['They left on [Orthodox Easter 2024].'] },
  {
    ...day('2023-11-23'),
    phrases: ['They left on [Thanksgiving 2023].', 'They left on [Thanksgiving of last year].'],
  },
  {
    ...day('2023-11-24'),
    phrases: ['They left on [Black Friday 2023].', 'They left [the day after Thanksgiving 2023].'],
  },
  {
    ...day('2023-05-01'),
    published: null,
    phrases: ['They left on [the first Monday of May 2023].', 'They left on [the 1st Monday in May 2023].'],
  },
  { ...day('2023-03-26'), phrases: ['Clocks change on [the last Sunday of March 2023].'] },
  {
    ...day('2024-11-27'),
    phrases: ['They meet on [Wednesday of next week].', 'They meet on [Wednesday next week].'],
  },
  {
    ...day('2024-12-20'),
    phrases: ['They meet on [the 20th of next month].', 'They meet on [the 20th day of next month].'],
  },
  { value: '2024-W15', days: ['2024-04-08', '2024-04-14'], phrases: ['They met in [the week of April 10].'] },
  {
    ...day('2024-01-15'),
    phrases: ['They met [three days after January 12].', 'They met [3 days after January 12, 2024].'],
  },
  { ...day('2024-11-18'), phrases: ['They met [two days before yesterday].'] },
];

/** Without a day of publication nothing is guessed. */
const unanchored: readonly DateCase[] = [
  { value: 'XXXX-11-04', days: null, published: null, phrases: ['Troops arrived on [November 4].'] },
  { value: 'XXXX-WXX-4', days: null, published: null, phrases: ['Troops arrived on [Thursday].'] },
  { value: 'XXXX-WXX', days: null, published: null, phrases: ['Troops arrived [last week].'] },
  { value: 'XXXX-12-25', days: null, published: null, phrases: ['Troops arrived on [Christmas].'] },
  { value: 'P3D', days: null, published: null, phrases: ['Troops arrived in [the past three days].'] },
];

/** What comes round, and how long something takes. */
const spans: readonly DateCase[] = [
  { value: 'P5D', days: null, phrases: ['The siege lasted [five days].', 'The siege lasted [5 days].'] },
  {
    value: 'PXW',
    days: null,
    phrases: ['The siege lasted [several weeks].', 'The siege lasted [a few weeks].'],
  },
  {
    value: 'P3D',
    days: ['2024-11-18', '2024-11-20'],
    phrases: ['Nobody was hurt in [the past three days].', 'Nobody was hurt in [the last 3 days].'],
  },
  {
    value: 'P2M',
    days: ['2024-11-22', '2025-01-21'],
    phrases: ['They will train over [the next two months].'],
  },
  { value: 'P2.5Y', days: null, phrases: ['He was held for [two and a half years].'] },
  { value: 'XXXX-WXX-4', days: null, phrases: ['The council meets [every Thursday].'] },
  { value: 'P1M', days: null, phrases: ['They are paid [monthly].'] },
];

/** Dates by value, each with all its phrasings. */
export const dates: readonly DateCase[] = [...stated, ...implied, ...placed, ...unanchored, ...spans];
