import { readAmount } from '../../figures/amount.ts';
import { figureOfAmount } from '../../figures/figure-of.ts';
import { spelled, type Rule } from '../../rule.ts';
import { readSet } from '../read-set.ts';

/** "every Thursday", "twice a year", "daily", "every 95 minutes": the last is a figure too. */
export const set: Rule = {
  name: 'date/set',
  triggers: [{ word: 'frequency' }, ...spelled('once twice per every each')],
  examples: ['every Thursday', 'twice a year', 'daily', 'per day', 'every 95 minutes'],
  read: (tokens, at) => {
    const date = readSet(tokens, at);
    if (date === null) return null;
    const amount = date.last > at + 2 ? readAmount(tokens, at + 1) : null;
    const counted = amount !== null && amount.unit !== null && amount.end === date.last;
    return {
      end: date.last,
      dates: [date],
      ...(counted && { figures: [figureOfAmount(tokens, amount).draft] }),
    };
  },
};
