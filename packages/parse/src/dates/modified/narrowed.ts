import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft } from '../date-draft.ts';
import { readAbsolute } from '../read-absolute.ts';
import { readWeekday } from '../read-weekday.ts';
import { readRelative } from '../relative/read-relative.ts';
import { focusUnit } from './focus-unit.ts';

/** Early, mid or late. */
export type Part = NonNullable<DateDraft['part']>;

/** The date at token `at` that "early" or "the end of" from token `first` narrows: "October", "last month", "Monday". */
export function narrowed(tokens: Tokens, first: number, at: number, part: Part): DateDraft | null {
  const absolute = readAbsolute(tokens, at);
  if (absolute !== null)
    return absolute.parts.day === undefined
      ? { first, last: absolute.end, expression: absolute.parts, part }
      : null;
  const relative = relativeDate(tokens, at) ?? readWeekday(tokens, at);
  return relative === null || relative.expression.kind === 'duration' ? null : { ...relative, first, part };
}

/** "last month", "the year", "yesterday" behind "early" or "later". */
export const relativeDate = (tokens: Tokens, at: number): DateDraft | null =>
  readRelative(tokens, at) ?? focusUnit(tokens, at) ?? dayWord(tokens, at);

const dayWord = (tokens: Tokens, at: number): DateDraft | null => {
  const word = tokens.word(at)?.dayWord;
  return word === undefined
    ? null
    : {
        first: at,
        last: at + 1,
        expression: { kind: 'unit', unit: 'day', offset: word.offset, from: 'now' },
      };
};
