import { isTie } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isAcronym } from '../../text/upper-case.ts';
import type { Amount } from '../amount.ts';
import { countsBehind } from './counts-behind.ts';
import { opensSentence } from './opens-sentence.ts';

/** How many digits a number in a name has at most. */
const LONGEST = 4;

const isShort = (tokens: Tokens, at: number): boolean => tokens.end(at) - tokens.start(at) <= LONGEST;

/** "the Group of 20", "a 737 MAX", "a 4K screen", "an 8K race": names whose number counts nothing. */
export function isFixedName(tokens: Tokens, { first, end }: Amount): boolean {
  if (tokens.spells(first - 1, 'of') && tokens.spells(first - 2, 'group') && tokens.capitalised(first - 2))
    return true;
  if (tokens.surface(end) === 'MAX' && isShort(tokens, first)) return true;
  const resolution =
    end === first + 2 && tokens.surface(first + 1) === 'K' && tokens.end(first) - tokens.start(first) === 1;
  const word = tokens.word(end);
  return (
    resolution &&
    tokens.kind(end) === TokenKind.Word &&
    word?.functionWord === undefined &&
    word?.closedClass === undefined &&
    word?.people === undefined &&
    !countsBehind(tokens, end)
  );
}

/** "iPhone 11", "S&P 500", "Boeing 787": a name right before a short number. */
export function isNamed(tokens: Tokens, { first, end, value }: Amount): boolean {
  const before = first - 1;
  if (tokens.kind(before) !== TokenKind.Word || !isShort(tokens, first)) return false;
  if (isIndex(tokens, before)) return !tokens.surface(first).includes('.');
  if (!isName(tokens, before)) return isSubjectName(tokens, before, end);
  const counted = countsBehind(tokens, end);
  if (counted && (tokens.surface(first).includes('.') || opensAdverbial(tokens, before))) return false;
  if (isInTable(tokens, first, end)) return false;
  return !isPeople(tokens, end, value) && !isPeople(tokens, end + 1, value);
}

/** "the sp 500", "s&p 500", "ftse 100": an index of shares by its name, in feeds without capitals. */
const isIndex = (tokens: Tokens, at: number): boolean =>
  INDEXES.has(tokens.lower(at)) ||
  (tokens.spells(at, 'p') && tokens.is(at - 1, '&')) ||
  (tokens.spelling(at) === "'s" && tokens.spells(at - 1, 'poor') && tokens.capitalised(at - 1));
const INDEXES = new Set([
  'sp',
  'ftse',
  'nasdaq',
  'russell',
  'nikkei',
  'stoxx',
  'dax',
  'cac',
  'asx',
  'nifty',
  'topix',
  'csi',
]);

/** "Windows 11 is here", "Hill 225 changed hands": a word that opens its sentence with a number and its verb behind it. */
function isSubjectName(tokens: Tokens, at: number, end: number): boolean {
  const word = tokens.word(at);
  const verb = tokens.word(end);
  return (
    opensSentence(tokens, at) &&
    tokens.capitalised(at) &&
    (word === undefined || word.numberLabel !== undefined) &&
    !tokens.endsIn(at, 'ly') &&
    !tokens.endsIn(at, 'ing') &&
    (verb?.closedClass === 'be' ||
      verb?.closedClass === 'have' ||
      verb?.modal !== undefined ||
      verb?.verbForm === 'past')
  );
}

/** How far back the colon of a table may stand. */
const TABLE = 40;

/** "Cases by state: Kano 23, Lagos 17": names with a number each, in a row behind a colon. */
function isInTable(tokens: Tokens, first: number, end: number): boolean {
  const next = tokens.is(end, ',') || tokens.is(end, ';') ? end + 1 : -1;
  const before = first - 2;
  const row =
    (next > 0 && tokens.capitalised(next) && tokens.kind(next + 1) === TokenKind.Number) ||
    ((tokens.is(before, ',') || tokens.is(before, ';')) && tokens.kind(before - 1) === TokenKind.Number);
  if (!row) return false;
  for (let at = first - 1; at >= 0 && at > first - TABLE; at -= 1) {
    if (tokens.is(at, ':')) return true;
    if (tokens.is(at, '.') || tokens.kind(at) === TokenKind.Newline) return false;
  }
  return false;
}

/** "12 soldiers", "1 soldier": people in the number that the figure asks for. */
const isPeople = (tokens: Tokens, at: number, value: number): boolean =>
  tokens.word(at)?.people?.number === (value === 1 ? 'one' : 'many');

/** A capital that its sentence does not explain, on a word that no closed class holds. */
function isName(tokens: Tokens, at: number): boolean {
  const surface = tokens.surface(at);
  if (!tokens.capitalised(at) && !/[a-z][A-Z]/.test(surface)) return false;
  if (opensSentence(tokens, at) && !tokens.is(at - 1, ':') && !/[A-Z]/.test(surface.slice(1))) return false;
  const word = tokens.word(at);
  return (
    word?.functionWord === undefined &&
    word?.cue === undefined &&
    word?.month === undefined &&
    word?.boundEdge === undefined &&
    word?.harm === undefined &&
    word?.verb === undefined
  );
}

/** "In Aleppo 12 houses burned": a place that opens its clause has no number in its name. */
function opensAdverbial(tokens: Tokens, name: number): boolean {
  let at = name;
  while (tokens.capitalised(at - 1) && at > name - LONGEST && tokens.word(at - 1)?.closedClass === undefined)
    at -= 1;
  const preposition = at - 1;
  return (
    tokens.word(preposition)?.closedClass === 'preposition' &&
    (opensSentence(tokens, preposition) ||
      tokens.is(preposition - 1, ',') ||
      tokens.spells(preposition - 1, 'and'))
  );
}

/** "787 Dreamliner", "10 Downing Street": a short number before a single name that is nobody's nationality. */
export function isModelNumber(tokens: Tokens, { first, end, value }: Amount): boolean {
  if (!isShort(tokens, first) || !tokens.capitalised(end)) return false;
  // "a 2.95 ERA"
  if (!Number.isInteger(value) && isAcronym(tokens, end)) return false;
  // "3 S-300s": what is counted is a designation itself.
  if (isTie(tokens, end + 1) && tokens.kind(end + 2) === TokenKind.Number) return false;
  const word = tokens.word(end);
  if (word?.side !== undefined || word?.people !== undefined || word?.month !== undefined) return false;
  if (value === 1 && (isPeople(tokens, end + 1, 1) || isPeople(tokens, end + 2, 1))) return false;
  // "29 New Yorkers", "12 Hellfires"
  if (tokens.endsIn(end + 1, 's', 3)) return false;
  return !tokens.endsIn(end, 's') && !countsBehind(tokens, end) && !sharesNoun(tokens, end);
}

/** "16 Maaliya and 22 Hamar tribesmen": two numbers count one noun. */
const sharesNoun = (tokens: Tokens, name: number): boolean =>
  (tokens.spells(name + 1, 'and') || tokens.is(name + 1, ',')) &&
  (tokens.kind(name + 2) === TokenKind.Number || tokens.word(name + 2)?.numeral !== undefined) &&
  countsBehind(tokens, name + 3);
