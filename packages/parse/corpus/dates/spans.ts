import type { DateCase } from './date-case.ts';

/** What comes round, and how long something takes. */
export const spans: readonly DateCase[] = [
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
  {
    value: 'P1W',
    days: ['2024-11-15', '2024-11-21'],
    phrases: ['Nobody was hurt in [the past week].'],
  },
  {
    value: 'P10M',
    days: ['1915-01-01', '1915-10-31'],
    published: null,
    phrases: ['They dug for [the first ten months of 1915].'],
  },
  {
    value: 'P2W',
    days: ['1951-02-15', '1951-02-28'],
    phrases: ['They dug for [the last two weeks of February 1951].'],
  },
  {
    value: 'P1M',
    days: null,
    phrases: ['The plant makes 500 tons [per month].', 'They earn $500 [a month].'],
  },
];
