import { spelled, type Rule } from '../../rule.ts';
import { withCountedFigure } from '../counted-figure.ts';
import { dated } from './dated.ts';
import { readModified } from '../modified/read-modified.ts';

/** "late October", "the end of 1944", "mid-June", "circa 1950". */
export const modified: Rule = {
  name: 'date/modified',
  triggers: [
    ...spelled('early mid late middle earlier later beginning start onset end close latter first'),
    ...spelled('about around circa approximately ca c month year week eoy rest remainder'),
    {
      spelling: 'the',
      next: [
        { word: 'dayPart' },
        { word: 'ordinal' },
        ...spelled(
          'early mid late middle beginning start opening onset end close latter later last final closing rest remainder small',
        ),
      ],
    },
  ],
  examples: [
    'late October',
    'the end of March',
    'mid-1916',
    'circa 1950',
    'earlier this year',
    'the rest of the year',
  ],
  read: (tokens, at) => {
    const date = readModified(tokens, at);
    const stretch = date?.expression.kind === 'duration' && tokens.spells(at, 'the');
    return stretch ? withCountedFigure(tokens, date, at + 2) : dated(date);
  },
};
