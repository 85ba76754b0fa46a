import type { NamedHoliday } from '../lexicon/holidays.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { CalendarReading } from './absolute/calendar-reading.ts';
import { yearReference } from './absolute/year-reference.ts';
import { readYear } from './read-numbers.ts';

/** Reads a holiday with its year: "Christmas 2007", "Good Friday", "Thanksgiving of last year". */
export function readHoliday(tokens: Tokens, at: number): CalendarReading | null {
  const found = tokens.word(at)?.holiday?.find((named) => isNamed(tokens, at, named));
  if (found === undefined) return null;
  const end = at + found.words.length;
  if (found.words.length === 1 && isPartOfName(tokens, end)) return null;
  const joined = tokens.spells(end, 'of') || tokens.spells(end, 'in') || tokens.is(end, ',') ? end + 1 : end;
  const year = readYear(tokens, joined);
  const reference = year === null ? yearReference(tokens, joined) : null;
  return {
    first: at,
    end: year?.end ?? reference?.end ?? end,
    parts: {
      kind: 'calendar',
      holiday: found.holiday,
      ...(year === null ? {} : { year: year.value }),
      ...reference?.parts,
    },
  };
}

const isNamed = (tokens: Tokens, at: number, { words }: NamedHoliday): boolean =>
  words.every((word, index) => {
    const token = at + index;
    if (word === "'") return tokens.is(token, "'") || tokens.is(token, '’');
    return word === "'s" || tokens.kind(token) === TokenKind.Word
      ? (tokens.word(token)?.spelling ?? tokens.surface(token).toLowerCase()) === word
      : tokens.is(token, word) && word.length === 1;
  });

/** "Easter Rising", "Christmas Island". */
const isPartOfName = (tokens: Tokens, end: number): boolean =>
  tokens.capitalised(end) &&
  tokens.kind(end) === TokenKind.Word &&
  tokens.word(end)?.weekday === undefined &&
  tokens.word(end)?.month === undefined;
