import { spelled, type Rule } from '../../rule.ts';
import { withCountedFigure } from '../counted-figure.ts';
import { readSet } from '../read-set.ts';
import { dated } from './dated.ts';

/** "every Thursday", "twice a year", "daily", "every 95 minutes": the last is a figure too. */
export const set: Rule = {
  name: 'date/set',
  triggers: [{ word: 'frequency' }, ...spelled('once twice per every each')],
  examples: ['every Thursday', 'twice a year', 'daily', 'per day', 'every 95 minutes'],
  read: (tokens, at) => {
    const date = readSet(tokens, at);
    return date !== null && date.last > at + 2 ? withCountedFigure(tokens, date, at + 1) : dated(date);
  },
};
