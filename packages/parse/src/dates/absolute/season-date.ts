import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { readYear } from '../read-numbers.ts';
import { reading, type CalendarReading } from './calendar-reading.ts';
import { yearReference } from './year-reference.ts';

/** "the spring of 1916", "summer 1918"; a bare season is read with its article by the relative rules. */
export function seasonDate(tokens: Tokens, at: number): CalendarReading | null {
  const season = tokens.word(at)?.season;
  if (season === undefined || isName(tokens, at)) return null;
  const of = tokens.spells(at + 1, 'of') || tokens.is(at + 1, ',') ? at + 2 : at + 1;
  const year = readYear(tokens, of);
  if (year !== null) return reading(at, year.end, { season, year: year.value });
  const reference = yearReference(tokens, tokens.spells(at + 1, 'of') ? at + 2 : at + 1);
  if (reference !== null) return reading(at, reference.end, { season, ...reference.parts });
  return isBareSeason(tokens, at) ? reading(at, at + 1, { season }) : null;
}

/** "summer" alone: not "fall" as a verb, not "Summer Olympics". */
function isBareSeason(tokens: Tokens, at: number): boolean {
  const spelling = tokens.word(at)!.spelling;
  const doubtful = spelling === 'fall' || spelling === 'spring';
  if (isNounNext(tokens, at + 1)) return !tokens.capitalised(at) && opensSeason(tokens, at, doubtful);
  if (doubtful && (tokens.spells(at + 1, 'of') || tokens.spells(at + 1, 'in'))) return false;
  return opensSeason(tokens, at, doubtful);
}

/** A word before a season that shows it is one: "this summer", "in winter", "a spring offensive", "spring and summer". */
function opensSeason(tokens: Tokens, at: number, doubtful: boolean): boolean {
  const before = tokens.word(at - 1);
  if (before?.functionWord === 'coordinator') return !doubtful && tokens.word(at - 2)?.season !== undefined;
  const article =
    before?.functionWord === 'definite' ||
    (before?.functionWord === 'preposition' && !tokens.spells(at - 1, 'to')) ||
    before?.dateOpener !== undefined;
  const noun = tokens.kind(at + 1) === TokenKind.Word && isNounNext(tokens, at + 1);
  return (
    article || (noun && before?.functionWord === 'indefinite') || (noun && !doubtful && before !== undefined)
  );
}

const isNounNext = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Word &&
  tokens.word(at)?.functionWord === undefined &&
  tokens.word(at)?.month === undefined &&
  tokens.word(at)?.verb === undefined &&
  tokens.word(at)?.closedClass === undefined &&
  !/ed$/.test(tokens.surface(at));

const isName = (tokens: Tokens, at: number): boolean =>
  tokens.capitalised(at) &&
  tokens.capitalised(at + 1) &&
  tokens.kind(at + 1) === TokenKind.Word &&
  tokens.word(at + 1)?.month === undefined;
