import type { Rule } from '../../rule.ts';
import { readDayPart } from '../read-day-part.ts';
import { dated } from './dated.ts';

/** "at dawn", "in the morning", "overnight", "at night". */
export const dayPart: Rule = {
  name: 'date/day-part',
  triggers: [{ word: 'dayPart' }],
  examples: ['at dawn', 'in the morning', 'overnight', 'at night'],
  read: (tokens, at) => dated(readDayPart(tokens, at)),
};
