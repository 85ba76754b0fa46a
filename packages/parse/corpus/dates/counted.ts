import { day, type DateCase } from './date-case.ts';

/** Times that are counted: how long something took, and how far a date lies away. */
export const counted: readonly DateCase[] = [
  {
    value: 'PT30M',
    days: null,
    phrases: ['The talks took [half an hour].', 'The talks took [a half hour].'],
  },
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
];
