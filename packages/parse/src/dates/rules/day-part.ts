import type { Rule } from '../../rule.ts';
import { timeAndDay } from '../clock/time-and-day.ts';
import { readDayPart } from '../read-day-part.ts';
import { dated } from './dated.ts';

/** "at dawn", "in the morning", "overnight", "at night". */
export const dayPart: Rule = {
  name: 'date/day-part',
  triggers: [{ word: 'dayPart' }],
  examples: ['at dawn', 'in the morning', 'overnight', 'at night', 'at noon on Monday'],
  read: (tokens, at) => {
    const draft = readDayPart(tokens, at);
    return draft?.expression.kind === 'clock'
      ? timeAndDay(tokens, draft.first, { ...draft.expression, end: draft.last })
      : dated(draft);
  },
};
