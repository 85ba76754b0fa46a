import type { Rule } from '../../rule.ts';
import { NTH } from './openings.ts';
import { dated } from './dated.ts';
import { readNth } from '../read-nth.ts';
import { withTime } from '../with-time.ts';

/** "the first Monday of May", "Tuesday of next week", "the week of April 10". */
export const nth: Rule = {
  name: 'date/nth',
  triggers: [...NTH, { word: 'weekday' }, { spelling: 'the', next: NTH }],
  examples: [
    'the first Monday of May',
    'Tuesday of next week',
    'the 20th of next month',
    'the week of April 10',
  ],
  read: (tokens, at) => {
    const draft = readNth(tokens, at);
    return dated(draft === null ? null : withTime(tokens, draft));
  },
};
