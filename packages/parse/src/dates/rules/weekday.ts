import type { Rule } from '../../rule.ts';
import { dated } from './dated.ts';
import { readWeekday } from '../read-weekday.ts';
import { withTime } from '../with-time.ts';

/** "Thursday", "Friday night". */
export const weekday: Rule = {
  name: 'date/weekday',
  triggers: [{ word: 'weekday' }],
  examples: ['Thursday', 'Friday night'],
  read: (tokens, at) => {
    const draft = readWeekday(tokens, at);
    return dated(draft === null ? null : withTime(tokens, draft));
  },
};
