import { day, type DateCase } from './date-case.ts';

/** Holidays, and days by their place in a longer time. */
export const placed: readonly DateCase[] = [
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
