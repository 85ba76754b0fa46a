import { day, type DateCase } from './date-case.ts';

/** Holidays, and days by their place in a longer time. */
export const placed: readonly DateCase[] = [
  {
    ...day('2024-04-10'),
    mod: 'APPROX',
    phrases: [
      'They left on [Eid al-Fitr 2024].',
      'They left on [Eid ul-Fitr].',
      'They left on [Eid al Fitr].',
    ],
  },
  { ...day('2024-06-16'), mod: 'APPROX', phrases: ['They left on [Eid al-Adha 2024].'] },
  {
    value: 'P30D',
    days: ['2024-03-11', '2024-04-09'],
    mod: 'APPROX',
    phrases: ['They fasted in [Ramadan 2024].', 'They fasted in the [holy month of Ramadan].'],
  },
  { ...day('2024-10-12'), phrases: ['They fasted on [Yom Kippur].'] },
  { value: 'P8D', days: ['2024-04-23', '2024-04-30'], phrases: ['They left at [Passover 2024].'] },
  { ...day('2019-08-11'), phrases: ["They fasted on [Tisha B'Av 2019]."] },
  { ...day('2024-02-10'), phrases: ['They left on [Lunar New Year 2024].', 'They left on [Tet 2024].'] },
  { ...day('2023-11-12'), mod: 'APPROX', phrases: ['They left on [Diwali 2023].'] },
  { ...day('2022-03-18'), mod: 'APPROX', phrases: ['They left on [Holi 2022].'] },
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
