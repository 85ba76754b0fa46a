import type { Tokens } from '../text/tokens.ts';
import type { DateDraft } from './date-draft.ts';
import { readAbsolute } from './read-absolute.ts';
import { readHoliday } from './read-holiday.ts';
import { readWeekday } from './read-weekday.ts';
import { namedTime } from './relative/named-time.ts';
import { readDirection } from './relative/read-direction.ts';

/** Reads a date of one day that another is told from: "January 12", "Christmas", "next Friday", "yesterday" in "two days before yesterday". */
export function readDayBase(tokens: Tokens, at: number): Pick<DateDraft, 'last' | 'expression'> | null {
  const dayWord = tokens.word(at)?.dayWord;
  if (dayWord !== undefined && dayWord.part === undefined)
    return {
      last: at + 1,
      expression: { kind: 'unit', unit: 'day', offset: dayWord.offset, from: 'now' },
    };
  const start = tokens.spells(at, 'the') ? at + 1 : at;
  const date = readHoliday(tokens, start) ?? readAbsolute(tokens, start);
  if (date !== null)
    return date.parts.holiday === undefined && date.parts.day === undefined
      ? null
      : { last: date.end, expression: date.parts };
  const told = readDirection(tokens, at);
  const day = told === null ? readWeekday(tokens, at) : namedTime(tokens, at, told);
  if (day?.expression.kind !== 'calendar' || day.dayPart !== undefined) return null;
  return day.expression.weekday === undefined && day.expression.holiday === undefined ? null : day;
}
