import type { Tokens } from '../../text/tokens.ts';
import type { CalendarParts, DateDraft } from '../date-draft.ts';
import { readAbsolute } from '../read-absolute.ts';
import { readHoliday } from '../read-holiday.ts';
import { withDayPart } from '../with-day-part.ts';
import type { DirectionReading } from './read-direction.ts';

/** Reads a month, weekday, season, holiday or part of the day with its direction: "last September", "next Tuesday", "last night". */
export function namedTime(tokens: Tokens, first: number, told: DirectionReading): DateDraft | null {
  if (told.word === 'these' || tokens.word(told.end) === undefined) return null;
  return (
    weekday(tokens, first, told) ??
    month(tokens, first, told) ??
    holiday(tokens, first, told) ??
    season(tokens, first, told) ??
    dayPart(tokens, first, told)
  );
}

const directed = ({ direction }: DirectionReading): Pick<CalendarParts, 'direction' | 'from'> => ({
  direction: direction.offset,
  from: direction.from,
});

function weekday(tokens: Tokens, first: number, told: DirectionReading): DateDraft | null {
  const found = tokens.word(told.end)?.weekday;
  if (found === undefined || found.short || told.word === 'that') return null;
  if (tokens.endsIn(told.end, 'days')) return null;
  return withDayPart(tokens, {
    first,
    last: told.end + 1,
    expression: { kind: 'calendar', weekday: found.day, ...directed(told) },
  });
}

function month(tokens: Tokens, first: number, told: DirectionReading): DateDraft | null {
  const found = tokens.word(told.end)?.month;
  if (found === undefined || !tokens.capitalised(told.end)) return null;
  const date = readAbsolute(tokens, told.end);
  const own = date?.parts.year === undefined && date?.parts.yearOffset === undefined;
  const day = date?.parts.day;
  return {
    first,
    last: own ? (date?.end ?? told.end + 1) : told.end + 1,
    expression: {
      kind: 'calendar',
      month: found,
      ...(day === undefined ? {} : { day }),
      ...directed(told),
    },
  };
}

function holiday(tokens: Tokens, first: number, told: DirectionReading): DateDraft | null {
  const found = told.word === 'that' ? null : readHoliday(tokens, told.end);
  if (found === null || found.parts.year !== undefined || found.parts.yearOffset !== undefined) return null;
  return withDayPart(tokens, {
    first,
    last: found.end,
    expression: { ...found.parts, ...directed(told) },
  });
}

function season(tokens: Tokens, first: number, told: DirectionReading): DateDraft | null {
  const found = tokens.word(told.end)?.season;
  if (found === undefined || (tokens.capitalised(told.end) && tokens.capitalised(told.end + 1))) return null;
  return {
    first,
    last: told.end + 1,
    expression: { kind: 'calendar', season: found, ...directed(told) },
  };
}

/** "last night" is yesterday's, "this morning" today's, "the following evening" that of the day after. */
function dayPart(tokens: Tokens, first: number, told: DirectionReading): DateDraft | null {
  const part = tokens.word(told.end)?.dayPart;
  if (part === undefined || tokens.endsIn(told.end, 's')) return null;
  const { offset, from } = told.direction;
  if (told.word === 'past' || told.word === 'current') return null;
  return {
    first,
    last: told.end + 1,
    expression: { kind: 'unit', unit: 'day', offset, from },
    dayPart: part,
  };
}
