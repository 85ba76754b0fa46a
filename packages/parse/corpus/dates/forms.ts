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
      'Filed on [Nov/2/1989].',
      'Filed on [November the second 1989].',
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
    phrases: [
      'Filed in [08/2019].',
      'Filed in [2019/08].',
      'Filed in [2019-08].',
      'Filed in [2019 August].',
      'Filed in [2019/August].',
    ],
  },
  {
    ...day('2024-10-25'),
    phrases: ['Filed on [10/25].', 'Filed on [Oct/25].', 'Filed on [Friday, October 25].'],
  },
  {
    ...day('2024-11-19'),
    phrases: [
      'Filed on [Tuesday the 19th].',
      'Filed on [Tuesday, the 19th].',
      'Filed on [Tue 19th].',
      'Filed on [19th].',
    ],
  },
  // a weekday that is stated picks the year: 20 November was a Monday in 2023
  { ...day('2023-11-20'), phrases: ['Filed on [Monday, November 20].'] },
  { ...day('2024-02-29'), published: '2025-06-01', phrases: ['Filed on [February 29].'] },
  { ...day('2024-11-19'), phrases: ['The council met on [tuesday].', 'The council met [Tue] or Wed.'] },
  { ...day('2024-05-22'), phrases: ['It fell on [May twenty-two].'] },
  { ...day('2024-10-25'), phrases: ['It fell from [10/25] to 11/3.', 'It fell between [10/25]-11/3.'] },
  { value: '2024-11-17TMO', days: ['2024-11-17', '2024-11-17'], phrases: ['They met [sunday morning].'] },
  // a cell of a table holds nothing else
  { value: '2024-05', days: ['2024-05-01', '2024-05-31'], phrases: ['[May]', 'They met in [may].'] },
  { ...day('2024-11-15'), phrases: ['[fri]', '[Fri.]'] },
];
