import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Season } from '../date-draft.ts';
import { readYear } from '../read-numbers.ts';
import { reading, type CalendarReading } from './calendar-reading.ts';
import { yearReference } from './year-reference.ts';

/** "the spring of 1916", "summer 1918"; a bare season is read with its article by the relative rules. */
export function seasonDate(tokens: Tokens, at: number): CalendarReading | null {
  const season = tokens.word(at)?.season;
  if (season === undefined) return null;
  if (CAMPAIGNS.has(tokens.lower(at + 1))) return ofCampaign(tokens, at, season);
  if (isName(tokens, at)) return null;
  const of = tokens.spells(at + 1, 'of') || tokens.is(at + 1, ',') ? at + 2 : at + 1;
  const year = readYear(tokens, of);
  if (year !== null) return reading(at, year.end, { season, year: year.value });
  const reference = yearReference(tokens, tokens.spells(at + 1, 'of') ? at + 2 : at + 1);
  if (reference !== null) return reading(at, reference.end, { season, ...reference.parts });
  return isBareSeason(tokens, at) ? reading(at, at + 1, { season }) : null;
}

/** What armies do in a season. */
const CAMPAIGNS = new Set(
  'offensive offensives counteroffensive counteroffensives counter-offensive campaign campaigns'.split(' '),
);

/** "the [Spring] Offensive of 1918", "a [summer] campaign": the year behind it is told of the season too. */
function ofCampaign(tokens: Tokens, at: number, season: Season): CalendarReading {
  const year = tokens.spells(at + 2, 'of') ? readYear(tokens, at + 3) : null;
  return reading(at, at + 1, { season, ...(year === null ? {} : { year: year.value }) });
}

/** "summer" alone: not "fall" as a verb, not "Summer Olympics". */
function isBareSeason(tokens: Tokens, at: number): boolean {
  const spelling = tokens.word(at)!.spelling;
  const doubtful = spelling === 'fall' || spelling === 'spring';
  const named = tokens.capitalised(at) && tokens.word(at - 1)?.functionWord === undefined;
  if (isNounNext(tokens, at + 1)) return !named && opensSeason(tokens, at, doubtful);
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
  !tokens.endsIn(at, 'ed');

const isName = (tokens: Tokens, at: number): boolean =>
  tokens.capitalised(at) &&
  tokens.capitalised(at + 1) &&
  tokens.kind(at + 1) === TokenKind.Word &&
  tokens.word(at + 1)?.month === undefined;
