import { day, type DateCase } from './date-case.ts';

/** Written carelessly, in tables or in digits: the same dates in rarer forms. */
export const forms: readonly DateCase[] = [
  {
    ...day('1989-11-02'),
    phrases: [
      'Filed on [11/02/89].',
      'Filed on [2-Nov-89].',
      'Filed on [2 Nov 89].',
      'Filed on [Nov 2 89].',
      'Filed on [02/Nov/1989].',
      'Filed on [1989-nov-2].',
      'Filed on [2 November in 1989].',
      'Filed on [November, 2nd 1989].',
    ],
  },
  {
    ...day('2015-03-12'),
    phrases: [
      'Filed on [march 12 2015].',
      'Filed on [march 12th, 2015].',
      'Filed on [the twelfth of march 2015].',
    ],
  },
  {
    value: '2019-08',
    days: ['2019-08-01', '2019-08-31'],
    phrases: ['Filed in [08/2019].', 'Filed in [2019/08].', 'Filed in [2019-08].', 'Filed in [2019 August].'],
  },
  {
    ...day('2024-10-25'),
    phrases: ['Filed on [10/25].', 'Filed on [Oct/25].', 'Filed on [Friday, October 25].'],
  },
  { ...day('2024-11-19'), phrases: ['Filed on [Tuesday the 19th].', 'Filed on [Tuesday, the 19th].'] },
  // a weekday that is stated picks the year: 20 November was a Monday in 2023
  { ...day('2023-11-20'), phrases: ['Filed on [Monday, November 20].'] },
  { ...day('2024-02-29'), published: '2025-06-01', phrases: ['Filed on [February 29].'] },
  { ...day('2024-11-19'), phrases: ['The council met on [tuesday].'] },
];
