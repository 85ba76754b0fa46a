import { unitAt } from '../../figures/units/unit-at.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { endsPhrase } from '../ends-phrase.ts';
import { isAlone } from '../is-alone.ts';
import type { NumberReading } from '../number-reading.ts';
import { readOrdinal, readYear } from '../read-numbers.ts';

/** Whether the word that may be a month is one: "May 4", "in March", not "may have", "the march", "Sun". */
export function isMonth(tokens: Tokens, at: number, behindDay = false): boolean {
  const surface = tokens.surface(at);
  if (surface === 'march') return isLowerCaseMarch(tokens, at, behindDay);
  if (surface.length > 3 && surface !== 'March' && surface !== 'Sept') return true;
  if (behindDay) return true;
  if (surface.length === 3 && surface.toLowerCase() !== 'may') {
    const next = tokens.is(at + 1, '.') ? at + 2 : at + 1;
    return tokens.capitalised(at) || tokens.kind(next) === TokenKind.Number || isLoneMonth(tokens, at);
  }
  return (
    tokens.capitalised(at) ||
    isLoneMonth(tokens, at) ||
    (tokens.kind(at + 1) === TokenKind.Number && !tokens.word(at + 2)?.unit)
  );
}

/** "in may", "in dec": a month in lower case that ends its phrase. */
const isLoneMonth = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at - 1, 'in') && endsPhrase(tokens, at + 1) && !tokens.is(at + 1, '-');

/** "mid-March", "end-May". */
const MODIFIERS = new Set(['mid', 'early', 'late', 'end', 'start']);

const DATE_OPENERS = new Set(['on', 'of', 'since', 'until', 'till', 'by']);

/** "march 3 2015", "march 3rd", "on march 3", "the third of march": not "they march 3 miles". */
function isLowerCaseMarch(tokens: Tokens, at: number, behindDay: boolean): boolean {
  if (behindDay || DATE_OPENERS.has(tokens.spelling(at - 1))) return true;
  const ordinal = readOrdinal(tokens, at + 1, 31);
  if (ordinal !== null) return tokens.kind(ordinal.end) !== TokenKind.Word;
  if (tokens.kind(at + 1) !== TokenKind.Number) return false;
  return (
    readYear(tokens, tokens.is(at + 2, ',') ? at + 3 : at + 2) !== null || (at === 0 && tokens.count === 2)
  );
}

/** What a month is the name of: "May Square". */
const PLACES = new Set('square street avenue road bridge park plaza hospital stadium palace hall'.split(' '));

/** A month without day or year: "in May", not "May has", "Theresa May", "April Jones", "march". */
export function isBareMonth(tokens: Tokens, at: number): boolean {
  const spelling = tokens.word(at)!.spelling;
  if (
    !['may', 'march', 'april', 'june', 'august', 'jan', 'mar', 'dec', 'sep', 'oct', 'nov'].includes(spelling)
  )
    return true;
  if (isAlone(tokens, at, at + 1)) return true;
  if (tokens.capitalised(at + 1) && PLACES.has(tokens.lower(at + 1))) return false;
  if (!tokens.capitalised(at)) return tokens.spells(at - 1, 'in') && endsPhrase(tokens, at + 1);
  const before = tokens.word(at - 1);
  const named =
    tokens.capitalised(at - 1) &&
    tokens.kind(at - 1) === TokenKind.Word &&
    before?.functionWord === undefined &&
    before?.dateOpener === undefined &&
    before?.weekday === undefined;
  if (named) return false;
  const opened =
    before?.functionWord === 'preposition' ||
    before?.functionWord === 'coordinator' ||
    before?.dateOpener !== undefined ||
    before?.functionWord === 'definite' ||
    before?.functionWord === 'subordinator' ||
    before?.spelling === 'to' ||
    (tokens.is(at - 1, '-') && MODIFIERS.has(tokens.spelling(at - 2)));
  const nameBehind = tokens.capitalised(at + 1) && tokens.kind(at + 1) === TokenKind.Word;
  // "at Dec Capital", "Jan Smit": a short form stands before no name
  if (nameBehind && (!opened || spelling.length === 3)) return false;
  if (spelling === 'may' || spelling === 'march')
    return before?.functionWord === 'indefinite' && isAdjective(tokens, at)
      ? true
      : opened && !(before?.functionWord === 'definite' && spelling === 'march');
  return (
    opened ||
    isAdjective(tokens, at) ||
    tokens.is(at - 1, '(') ||
    tokens.is(at + 1, '.') ||
    tokens.is(at - 1, ',') ||
    tokens.is(at - 1, '-') ||
    tokens.is(at - 1, '–')
  );
}

/** "the costly August battles", "a March operation": a month among lower-case words is no name. */
const isAdjective = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at - 1) === TokenKind.Word &&
  !tokens.capitalised(at - 1) &&
  tokens.kind(at + 1) === TokenKind.Word &&
  !tokens.capitalised(at + 1) &&
  tokens.word(at + 1)?.verb === undefined &&
  tokens.word(at + 1)?.functionWord === undefined;

/** "march 286 miles", "From April 4,167 containers": the number belongs to what follows. */
export function opensQuantity(tokens: Tokens, day: NumberReading, at: number): boolean {
  if (tokens.end(at) - tokens.start(at) > 2 && tokens.kind(at) === TokenKind.Number) return true;
  const next = tokens.word(day.end);
  if (
    next?.people?.number === 'many' ||
    unitAt(tokens, day.end)?.dimension === 'length' ||
    next?.currency?.noun !== undefined
  )
    return true;
  return tokens.is(day.end, '%') || (tokens.is(day.end, ':') && tokens.glued(day.end));
}
