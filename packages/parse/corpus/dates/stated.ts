import { day, type DateCase } from './date-case.ts';

/** Dates that say all of themselves. */
export const stated: readonly DateCase[] = [
  {
    ...day('2001-09-11'),
    phrases: [
      'The [September 11] attacks changed the rules.',
      'The [11 September] hijackers had visas.',
      'Security rose after [9/11].',
      'The [9/11] attacks changed the rules.',
    ],
  },
  { ...day('2023-10-07'), phrases: ['The [October 7] massacre came at dawn.'] },
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
    phrases: [
      'Exports fell in [the third quarter of 2023].',
      'Exports fell in [the 3rd qtr of 2023].',
      'Exports fell in [Q3 2023].',
      "Exports fell in [Q3'23].",
      'Exports fell in [3Q23].',
      'Exports fell in [3Q 2023].',
      'Exports fell in [2023Q3].',
      'Exports fell in [2023-Q3].',
      'Exports fell in [Q3 FY23].',
      'Exports fell in [Q3 of fiscal 2023].',
      'Exports fell in [Q3 of last year].',
    ],
  },
  {
    value: '2023-H1',
    days: ['2023-01-01', '2023-06-30'],
    phrases: [
      'Exports fell in [the first half of 2023].',
      'Exports fell in [H1 2023].',
      'Exports fell in [1H23].',
    ],
  },
  {
    value: '2018',
    days: ['2018-01-01', '2018-12-31'],
    phrases: [
      'Profit fell in [fiscal 2018].',
      'Profit fell in [fiscal year 2018].',
      'Profit fell in [FY18].',
      'Profit fell in [FY2018].',
    ],
  },
  {
    ...day('-0043-03-15'),
    published: null,
    phrases: ['He was killed on [March 15, 44 BC].', 'He was killed on [15 March 44 BC].'],
  },
  {
    value: '-0057',
    days: ['-0057-01-01', '-0057-12-31'],
    published: null,
    phrases: ['The war of [58]-50 BC was long.', 'They fought between [58] and 50 BC.'],
  },
  {
    value: '1996',
    days: ['1996-01-01', '1996-12-31'],
    phrases: ['It sank in [nineteen ninety-six].', 'It sank no later than [1996].'],
  },
  { value: '2005', days: ['2005-01-01', '2005-12-31'], phrases: ['It sank in [two thousand and five].'] },
  { value: '2023-W12', days: ['2023-03-20', '2023-03-26'], phrases: ['Cases rose in [week 12 of 2023].'] },
  { value: '1918', days: ['1918-01-01', '1918-12-31'], phrases: ['The [1918] offensive failed.'] },
  { ...day('2022-03-04'), phrases: ['The [4 March 2022] briefing was short.'] },
];
