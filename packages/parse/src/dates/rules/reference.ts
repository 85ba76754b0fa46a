import { spelled, type Rule } from '../../rule.ts';
import { dated } from './dated.ts';
import { readReference } from '../read-reference.ts';

/** "today", "now", "recently", "the near future". */
export const reference: Rule = {
  name: 'date/reference',
  triggers: [
    { word: 'dayWord' },
    { word: 'timeReference' },
    { word: 'historyWord' },
    ...spelled('recent current future present'),
    ...['to', 'till'].map((spelling) => ({ spelling, next: spelled('date') })),
    { spelling: 'day', next: spelled('after before') },
    { spelling: 'some', next: spelled('time') },
    { spelling: 'a', next: spelled('short long') },
    ...['this', 'that'].map((spelling) => ({ spelling, next: spelled('time period same') })),
    {
      spelling: 'the',
      next: spelled('near immediate foreseeable distant recent future past present time same moment'),
    },
  ],
  examples: ['today', 'yesterday evening', 'the near future', 'recently', 'to date'],
  read: (tokens, at) => dated(readReference(tokens, at)),
};
