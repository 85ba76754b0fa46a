import type { NamedHoliday } from '../lexicon/holidays/holiday.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { CalendarReading } from './absolute/calendar-reading.ts';
import { yearReference } from './absolute/year-reference.ts';
import { readYear } from './read-numbers.ts';

/** Reads a holiday with its year: "Christmas 2007", "Good Friday", "Thanksgiving of last year". */
export function readHoliday(tokens: Tokens, at: number): CalendarReading | null {
  const names = tokens.word(at)?.holiday;
  const found = names === undefined ? undefined : holidayNamed(tokens, at, names);
  if (found === undefined) return null;
  const end = at + found.words.length;
  if (found.words.length === 1 && isPartOfName(tokens, at, end)) return null;
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

function holidayNamed(tokens: Tokens, at: number, names: readonly NamedHoliday[]): NamedHoliday | undefined {
  const common = COMMON.has(tokens.spelling(at));
  for (const named of names)
    if (isNamed(tokens, at, named) && !(common && !isCapitalised(tokens, at, named))) return named;
  return undefined;
}

/** First words that are no name by themselves: "a spring festival" and "holy week" want a capital letter somewhere. */
const COMMON = new Set(
  'spring moon lantern holy earth feast festival night month day great clean small bonfire world human flag'.split(
    ' ',
  ),
);

const isCapitalised = (tokens: Tokens, at: number, { words }: NamedHoliday): boolean =>
  words.some((_, index) => tokens.capitalised(at + index));

/** Whether the other words of the name stand behind its first. */
function isNamed(tokens: Tokens, at: number, { words }: NamedHoliday): boolean {
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index]!;
    const token = at + index;
    const stands =
      word === "'"
        ? tokens.is(token, "'") || tokens.is(token, '’')
        : word === "'s"
          ? tokens.word(token)?.spelling === word
          : tokens.spells(token, word) || (word.length === 1 && tokens.is(token, word));
    if (!stands) return false;
  }
  return true;
}

/** "Easter Rising", "Christmas Island", "Tariq Ramadan". */
const isPartOfName = (tokens: Tokens, at: number, end: number): boolean =>
  isName(tokens, end) || (FORENAMED.has(tokens.spelling(at)) && isName(tokens, at - 1));

const FORENAMED = new Set(['ramadan', 'ramadhan', 'ashura', 'tet', 'purim', 'holi']);

const isName = (tokens: Tokens, at: number): boolean =>
  tokens.capitalised(at) &&
  tokens.kind(at) === TokenKind.Word &&
  tokens.word(at)?.weekday === undefined &&
  tokens.word(at)?.month === undefined &&
  tokens.word(at)?.functionWord === undefined;
