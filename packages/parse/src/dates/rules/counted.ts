import { spelled, type Rule } from '../../rule.ts';
import { COUNTED } from './openings.ts';
import { readCounted } from '../counted/read-counted.ts';

/** "five days", "two weeks later", "a few months ago", "68-year-old": a figure and a date. */
export const counted: Rule = {
  name: 'date/counted',
  triggers: [
    { number: true },
    { word: 'numeral' },
    ...spelled('another several few many numerous couple recent half'),
    ...spelled('years weeks months days hours minutes decades centuries quarters'),
    ...spelled('year month week day hour').map((opening) => ({ ...opening, next: [{ symbol: '-' }] })),
    ...['a', 'an', 'all', 'some'].map((spelling) => ({ spelling, next: COUNTED })),
  ],
  examples: [
    'five days',
    'two weeks later',
    '1 year 3 months',
    'a few months ago',
    'several years',
    '68-year-old',
  ],
  read: (tokens, at) => {
    const reading = readCounted(tokens, at);
    if (reading === null) return null;
    return { end: reading.end, dates: [reading.date], figures: reading.figures };
  },
};
