import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { endsPhrase } from '../ends-phrase.ts';
import type { Season } from '../date-draft.ts';
import { isNounNext } from '../noun-next.ts';
import type { NumberReading } from '../number-reading.ts';
import { readYear } from '../read-numbers.ts';
import { reading, type CalendarReading } from './calendar-reading.ts';
import { fiscalYear } from './fiscal-year.ts';

/** A year by itself, where nothing is counted with it. */
export function bareYear(tokens: Tokens, at: number): CalendarReading | null {
  const named = fiscalYear(tokens, at);
  if (named !== null) return reading(at, named.end, { year: named.value });
  const year = readYear(tokens, at);
  const month = year === null ? undefined : tokens.word(year.end)?.month;
  // "2024 August" stands in tables; "In 1916 March began cold" does not
  if (year !== null && month !== undefined && endsPhrase(tokens, year.end + 1) && isFourDigit(tokens, at))
    return reading(at, year.end + 1, { year: year.value, month });
  if (year === null || !isYear(tokens, at, year)) return null;
  const season = seasonBehind(tokens, year.end);
  return season === undefined
    ? reading(at, year.end, { year: year.value })
    : reading(at, year.end + 1, { year: year.value, season });
}

/** "their 1982 [summer] offensives", "in the 2012 [winter]": not "the 2014 fall of the town". */
function seasonBehind(tokens: Tokens, at: number): Season | undefined {
  const season = tokens.capitalised(at) ? undefined : tokens.word(at)?.season;
  const doubtful = tokens.spells(at, 'fall') || tokens.spells(at, 'spring');
  return doubtful && !isNounNext(tokens, at + 1) ? undefined : season;
}

const isFourDigit = (tokens: Tokens, at: number): boolean => tokens.kind(at) === TokenKind.Number;

/** Words behind which four digits are a year. */
const YEAR_OPENERS = new Set(
  'in since by until till from of during before after between through throughout early late mid to and or around circa c ca about for as year years'.split(
    ' ',
  ),
);

function isYear(tokens: Tokens, at: number, { value, end }: NumberReading): boolean {
  const next = tokens.word(end);
  if (tokens.is(end, '%') || next?.numeral?.role === 'magnitude') return false;
  if (tokens.is(at - 1, '$') || tokens.is(at - 1, '£') || tokens.is(at - 1, '€')) return false;
  if (isRangeOfYears(tokens, at)) return true;
  if (isAddress(tokens, end)) return false;
  const before = tokens.lower(at - 1);
  if (
    tokens.is(at - 1, '-') &&
    tokens.glued(at - 1) &&
    tokens.kind(at - 2) === TokenKind.Word &&
    !['mid', 'post', 'pre', 'early', 'late', 'end', 'start'].includes(tokens.lower(at - 2))
  )
    return false;
  const counted =
    next?.people?.number === 'many' ||
    (!YEAR_OPENERS.has(before) &&
      (next?.weapon !== undefined || (next?.object !== undefined && tokens.endsIn(end, 's')))) ||
    next?.unit?.word !== undefined ||
    next?.currency?.noun !== undefined;
  if (counted && value !== 0) return next.people !== undefined && before === 'in';
  if (isLabel(before) && !YEAR_OPENERS.has(before) && !isThan(tokens, at - 1)) return false;
  const name =
    tokens.kind(at - 1) === TokenKind.Word &&
    tokens.capitalised(at - 1) &&
    !YEAR_OPENERS.has(before) &&
    tokens.word(at - 1)?.month === undefined &&
    tokens.word(at - 1)?.functionWord === undefined &&
    at > 1;
  if (name && tokens.kind(end) === TokenKind.Word && tokens.capitalised(end)) return false;
  if (value < 1500)
    return (
      YEAR_OPENERS.has(before) &&
      ![
        'of',
        'for',
        'to',
        'and',
        'or',
        'about',
        'around',
        'from',
        'after',
        'by',
        'before',
        'between',
      ].includes(before)
    );
  if (value >= 2100 && !YEAR_OPENERS.has(before)) return false;
  if (value < 1700) return YEAR_OPENERS.has(before) || tokens.is(at - 1, '(');
  if (before === 'about' || before === 'around' || before === 'to')
    return (value > 1750 && next?.functionWord !== undefined) || tokens.kind(end) !== TokenKind.Word;
  return true;
}

/** Words before a number that is no year: "Resolution 1701", "Room 1812", "nearly 2000". */
const LABELS = new Set(
  (
    'no number resolution section article flight route nearly almost over than some roughly approximately another ' +
    'room building gate suite apartment hangar highway interstate bus train channel chapter verse page form box'
  ).split(' '),
);

const isLabel = (word: string): boolean => LABELS.has(word);

const STREETS = new Set('street avenue road boulevard drive lane court place way st ave rd blvd'.split(' '));

/** "1984 Orwell Street". */
const isAddress = (tokens: Tokens, end: number): boolean =>
  tokens.capitalised(end) && tokens.capitalised(end + 1) && STREETS.has(tokens.lower(end + 1));

/** "no later than 2018". */
const isThan = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'than') && (tokens.spells(at - 1, 'later') || tokens.spells(at - 1, 'earlier'));

/** "1915-17", "1939–1945": a year on the other side of a dash. */
const isRangeOfYears = (tokens: Tokens, at: number): boolean =>
  (tokens.is(at - 1, '-') || tokens.is(at - 1, '–')) &&
  tokens.glued(at - 1) &&
  readYear(tokens, at - 2) !== null;
