import type { Rule } from '../../rule.ts';
import { dated } from './dated.ts';
import { readHoliday } from '../read-holiday.ts';
import { withTime } from '../with-time.ts';

/** "Christmas 2007", "Good Friday", "Thanksgiving". */
export const holiday: Rule = {
  name: 'date/holiday',
  triggers: [{ word: 'holiday' }],
  examples: ['Christmas 2007', 'Good Friday', 'Thanksgiving', 'Orthodox Easter'],
  read: (tokens, at) => {
    const date = readHoliday(tokens, at);
    return dated(
      date === null ? null : withTime(tokens, { first: at, last: date.end, expression: date.parts }),
    );
  },
};
