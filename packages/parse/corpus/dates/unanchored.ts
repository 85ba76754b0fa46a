import type { DateCase } from './date-case.ts';

/** Without a day of publication nothing is guessed. */
export const unanchored: readonly DateCase[] = [
  { value: 'XXXX-11-04', days: null, published: null, phrases: ['Troops arrived on [November 4].'] },
  { value: 'XXXX-WXX-4', days: null, published: null, phrases: ['Troops arrived on [Thursday].'] },
  { value: 'XXXX-WXX', days: null, published: null, phrases: ['Troops arrived [last week].'] },
  { value: 'XXXX-12-25', days: null, published: null, phrases: ['Troops arrived on [Christmas].'] },
  { value: 'P3D', days: null, published: null, phrases: ['Troops arrived in [the past three days].'] },
];
