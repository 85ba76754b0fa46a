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
    ...['this', 'that'].map((spelling) => ({ spelling, next: spelled('time period same') })),
    {
      spelling: 'the',
      next: spelled('near immediate foreseeable distant recent future past present time same'),
    },
  ],
  examples: ['today', 'yesterday evening', 'the near future', 'recently'],
  read: (tokens, at) => dated(readReference(tokens, at)),
};
