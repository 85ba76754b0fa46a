import { day, type DateCase } from './date-case.ts';

/** Dates of which the day of publication says the rest. */
export const implied: readonly DateCase[] = [
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
    value: '2025-07',
    days: ['2025-07-21', '2025-07-31'],
    mod: 'END',
    phrases: ['Stores could run out by [the end of July], it said.', 'They may leave at [the end of July].'],
  },
  {
    value: '2024-11-20TEV',
    days: ['2024-11-20', '2024-11-20'],
    phrases: ['Sirens wailed [yesterday evening].'],
  },
  {
    value: '2024-12',
    days: ['2024-12-01', '2024-12-31'],
    phrases: [
      'They expect to have sent 10,000 by [December].',
      'Some 10,000 will be sent in [December].',
      'Oil for [December] delivery fell.',
    ],
  },
  {
    value: '2023-12',
    days: ['2023-12-01', '2023-12-31'],
    phrases: ['They had fled by [December].', 'They fled in [December].'],
  },
  {
    value: '2024-02',
    days: ['2024-02-01', '2024-02-29'],
    phrases: [
      'At least 100 died in December 2023, about 300 in [February].',
      'The line opened in 2019, and as of [February] is full.',
    ],
  },
  {
    value: '2024-10',
    days: ['2024-10-01', '2024-10-20'],
    phrases: ['They left in [early to mid October].'],
  },
  { ...day('2024-11-18'), mod: 'END', phrases: ['The ship docked [late Monday].'] },
  {
    ...day('2024-11-21'),
    phrases: ['Prices fell [later in the day].', 'Prices rose to end [the day] at a high.'],
  },
  { ...day('2025-03-12'), phrases: ['A hearing is set for [March 12].', 'The notes are due on [March 12].'] },
  { ...day('2024-08-04'), phrases: ['The law of [August 4] will lapse.'] },
  {
    value: '2024-W46-WE',
    days: ['2024-11-16', '2024-11-17'],
    phrases: ['The talks of [the weekend] failed.', 'They met over [the weekend].'],
  },
  {
    value: '2024',
    days: ['2024-11-22', '2024-12-31'],
    mod: 'END',
    phrases: ['It will stay so for [the rest of the year].', 'It will stay so for [the remainder of 2024].'],
  },
  {
    value: '2024',
    days: ['2024-09-01', '2024-12-31'],
    mod: 'END',
    phrases: ['They leave by [end of year].', 'They leave by [EOY].', 'They leave by [end-2024].'],
  },
  {
    value: '2022',
    days: ['2022-09-01', '2022-12-31'],
    mod: 'END',
    phrases: ['They had left by [year-end 2022].'],
  },
  { value: '2024-W49', days: ['2024-12-02', '2024-12-08'], phrases: ['They meet [the week after next].'] },
  { value: '2022', days: ['2022-01-01', '2022-12-31'], phrases: ['They met [the year before last].'] },
  { ...day('2024-11-29'), phrases: ['They meet [Friday after next].'] },
  { ...day('2024-11-08'), phrases: ['They met [the Friday before last].'] },
  { ...day('2024-11-23'), phrases: ['They leave [day after tomorrow].'] },
  {
    value: '2023-10',
    days: ['2023-10-01', '2023-10-31'],
    phrases: [
      'Sales rose in October from [the same month last year].',
      'Sales rose in October from [the same period a year ago].',
      'Sales rose in October from [the same month of 2023].',
    ],
  },
  {
    value: '2024',
    days: ['2024-01-01', '2024-12-31'],
    phrases: ['It told of a loss for [the full year].', 'It told of a loss for [the entire year].'],
  },
  { value: 'PXY', days: null, phrases: ['It grew [over the years].'] },
  {
    value: '2024-10',
    days: ['2024-10-01', '2024-10-31'],
    phrases: ['It was told in an [October] interview.', 'It rose in their [October] meetings.'],
  },
  { value: '2024-03', days: ['2024-03-01', '2024-03-31'], phrases: ['It began with a [March] operation.'] },
  {
    ...day('2024-11-22'),
    phrases: ['The court will meet [this Friday].', 'It stayed shut until [Friday].'],
  },
];
