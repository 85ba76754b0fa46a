import { spelled, type Rule } from '../../rule.ts';
import { NAMED_TIME } from './openings.ts';
import { dated } from './dated.ts';
import { readEventTime } from '../read-event-time.ts';
import { readOrdinalDay } from '../read-ordinal-day.ts';
import { readRelative } from '../relative/read-relative.ts';

/** "last week", "the previous day", "next Tuesday", "that same month". */
export const relative: Rule = {
  name: 'date/relative',
  triggers: [
    ...spelled(
      'last past next coming upcoming latest current these previous following subsequent succeeding ensuing same',
    ),
    ...['this', 'that'].map((spelling) => ({ spelling, next: NAMED_TIME })),
    {
      spelling: 'the',
      next: [
        { number: true },
        { word: 'timeUnit' },
        { word: 'ordinal' },
        { word: 'dayPart' },
        ...spelled('early final opening closing duration entire whole full'),
        ...spelled(
          'last past next coming upcoming latest current this these previous preceding prior following',
        ),
        ...spelled('subsequent succeeding ensuing that same'),
      ],
    },
  ],
  examples: ['last week', 'the previous day', 'next Tuesday', 'that same month', 'the upcoming year'],
  read: (tokens, at) =>
    dated(readRelative(tokens, at) ?? readOrdinalDay(tokens, at) ?? readEventTime(tokens, at)),
};
