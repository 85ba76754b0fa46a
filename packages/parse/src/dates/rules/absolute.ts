import { spelled, type Rule } from '../../rule.ts';
import { CALENDAR, SPOKEN_YEAR } from './openings.ts';
import { TokenKind } from '../../text/tokens.ts';
import { dated } from './dated.ts';
import { readAbsolute } from '../read-absolute.ts';
import { readOrdinalDay } from '../read-ordinal-day.ts';
import { withTime } from '../with-time.ts';

/** "Nov. 4, 2024", "4 November", "1915", "the spring of 1916", "7/8/07"; its article belongs to what needs one. */
export const absolute: Rule = {
  name: 'date/absolute',
  triggers: [
    ...CALENDAR,
    { spelling: 'the', next: CALENDAR },
    ...spelled('thirteen fourteen fifteen sixteen seventeen eighteen nineteen two').map((opening) => ({
      ...opening,
      next: SPOKEN_YEAR,
    })),
  ],
  examples: [
    'November 4, 2024',
    '25th of August',
    'the spring of 1916',
    '1915',
    "'99",
    '44 BC',
    'the 1980s',
    'Q3 2010',
  ],
  read: (tokens, at) => {
    const article = tokens.spells(at, 'the') || tokens.spells(at, 'The');
    const date = readAbsolute(tokens, article ? at + 1 : at);
    if (date === null) return article ? null : dated(readOrdinalDay(tokens, at));
    const monthFirst =
      tokens.word(date.first)?.month !== undefined || tokens.word(date.first)?.weekday !== undefined;
    const plainYear =
      date.parts.year !== undefined &&
      date.parts.season === undefined &&
      date.parts.quarter === undefined &&
      date.parts.half === undefined &&
      date.parts.day === undefined;
    // "the 4th of March" needs its article, "the 30 April briefing" does not
    const cardinalDay =
      date.parts.day !== undefined &&
      tokens.kind(date.first) === TokenKind.Number &&
      (!tokens.glued(date.first) || tokens.is(date.first + 1, '/'));
    // "the spring of 1916" needs it too, "the Spring Offensive" does not
    const named = tokens.capitalised(date.first) && tokens.capitalised(date.end);
    const takesArticle = !article || !(monthFirst || plainYear || cardinalDay || named);
    return dated(
      withTime(tokens, {
        first: article && takesArticle ? at : date.first,
        last: date.end,
        expression: date.parts,
      }),
    );
  },
};
