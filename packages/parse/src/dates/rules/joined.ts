import type { Rule } from '../../rule.ts';
import { ORDINAL } from './openings.ts';
import { readJoined } from '../read-joined.ts';

/** "8-13 October", "July 13-15", "1915-17": two dates that share a part. */
export const joined: Rule = {
  name: 'date/joined',
  triggers: [{ number: true }, { word: 'month' }, { word: 'ordinal' }, { spelling: 'the', next: ORDINAL }],
  examples: ['8-13 October', 'July 13-15', '1915-17', 'the 28 and 29 August', '58-50 BC'],
  read: (tokens, at) => {
    const drafts = readJoined(tokens, at);
    return drafts === null ? null : { end: drafts.at(-1)!.last, dates: drafts };
  },
};
