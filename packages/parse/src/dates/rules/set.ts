import { spelled, type Rule } from '../../rule.ts';
import { dated } from './dated.ts';
import { readSet } from '../read-set.ts';

/** "every Thursday", "twice a year", "daily". */
export const set: Rule = {
  name: 'date/set',
  triggers: [{ word: 'frequency' }, ...spelled('once twice per every each')],
  examples: ['every Thursday', 'twice a year', 'daily', 'per day'],
  read: (tokens, at) => dated(readSet(tokens, at)),
};
