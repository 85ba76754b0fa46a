import { day, type DateCase } from './date-case.ts';

/** Times that are counted: how long something took, and how far a date lies away. */
export const counted: readonly DateCase[] = [
  {
    value: 'PT30M',
    days: null,
    phrases: ['The talks took [half an hour].', 'The talks took [a half hour].'],
  },
  { value: 'PT15M', days: null, phrases: ['The talks took [a quarter of an hour].'] },
  { value: 'P75Y', days: null, phrases: ['It stood for [three-quarters of a century].'] },
  { value: 'P50Y', days: null, phrases: ['The line stood for [half a century].'] },
  { value: 'P1.5Y', days: null, phrases: ['He was held for [a year and a half].'] },
  {
    value: 'P1Y',
    days: null,
    mod: 'MORE_THAN',
    phrases: ['He was held for [over a year].', 'He was held for [more than a year].'],
  },
  { value: 'P1W', days: null, mod: 'LESS_THAN', phrases: ['He was held for [less than a week].'] },
  { value: 'P1M', days: null, phrases: ['The [month-long] siege ended.'] },
  { value: 'PXM', days: null, phrases: ['The [months-long] siege ended.'] },
  {
    ...day('2024-11-24'),
    phrases: ['The truce will end in [three days].', 'The truce will end [three days from now].'],
  },
  { value: 'P3D', days: null, phrases: ['The bridge was built in [three days].'] },
  {
    value: 'P11Y',
    days: null,
    phrases: [
      'The walkout, the first in [11 years], could end today.',
      'It may bring the steepest fall in [11 years].',
    ],
  },
  {
    value: '2020',
    days: ['2020-01-01', '2020-12-31'],
    phrases: ['Turnout was lower than [four years ago].', 'The mill closed [four years ago].'],
  },
  {
    value: '2024-11-21TXX',
    days: ['2024-11-21', '2024-11-21'],
    phrases: ['The train left [two hours ago].'],
  },
  {
    value: '2025-05',
    days: ['2025-05-01', '2025-05-31'],
    phrases: ["The law expires in [six months' time]."],
  },
  { value: 'P60D', days: null, phrases: ['The truce may last [60 days].', 'The truce will last [60 days].'] },
  {
    value: 'P1Y3M',
    days: null,
    phrases: [
      'He was held for [1 year 3 months].',
      'He was held for [one year and three months].',
      'He was held for [a year and three months].',
    ],
  },
  {
    value: 'P3DT4H12M',
    days: null,
    phrases: ['The crossing took [3 days, 4 hours and 12 minutes].'],
  },
  { value: 'P2Y', days: null, phrases: ['He got [two years], six months of them suspended.'] },
  { value: 'PT1.5H', days: null, phrases: ['The talks took [one hour and a half].'] },
  { value: '2023-05', days: ['2023-05-01', '2023-05-31'], phrases: ['It sank [a year and a half ago].'] },
  { value: 'P2W', days: null, phrases: ['He was held for [a fortnight].'] },
  {
    value: 'P2W',
    days: ['2024-11-22', '2024-12-05'],
    phrases: ['The port stays shut for [the next fortnight].'],
  },
  { value: 'P1W', days: null, phrases: ['It rained [all week].'] },
  { value: 'PXW', days: null, phrases: ['The search took [some weeks].'] },
  { value: 'PT1H', days: null, phrases: ['Nobody came within [the last hour].'] },
  {
    value: 'P50Y',
    days: ['1974-11-21', '2024-11-20'],
    phrases: ['Nothing moved in [the 50 previous years].', 'Nothing moved in [the previous 50 years].'],
  },
  {
    ...day('2024-11-04'),
    phrases: ['They met [two weeks ago Monday].', 'They met [two weeks ago on Monday].'],
  },
  { ...day('2024-11-01'), phrases: ['They met [three Fridays ago].'] },
  { ...day('2024-12-01'), phrases: ['They meet [two Sundays from now].'] },
  { ...day('2024-12-03'), phrases: ['They meet [a week from Tuesday].'] },
  { ...day('2024-11-24'), phrases: ['They meet [two days after next Friday].'] },
  {
    value: '2023-Q3',
    days: ['2023-07-01', '2023-09-30'],
    phrases: ['Profit grew in the third quarter from a loss [a year earlier].'],
  },
];
