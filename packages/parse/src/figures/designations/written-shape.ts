import { isHyphen } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Amount } from '../amount.ts';

/** Prefixes that leave a number a number: "sub-7", "mid-1990s". */
const PREFIXES = new Set([
  'sub',
  'minus',
  'mid',
  'pre',
  'post',
  'top',
  'under',
  'over',
  'almost',
  'nearly',
  'to',
]);

/** Whether letters, "#" or "@" stand right before the number: "F-16", "M1978", "Il-76", "COVID -19". */
export function isGluedToLetters(tokens: Tokens, at: number): boolean {
  const before = at - 1;
  if (!tokens.glued(before)) return false;
  if (tokens.kind(before) === TokenKind.Word)
    return (
      !isTornFrom(tokens, before) && !(tokens.kind(before - 1) === TokenKind.Number && isSide(tokens, before))
    );
  if (tokens.is(before, '#') || tokens.is(before, '@') || tokens.is(before, '_')) return true;
  if (!isHyphen(tokens, before) && !tokens.is(before, '–') && !tokens.is(before, '/')) return false;
  if (tokens.is(before, '/') && isPluralNoun(tokens, before - 1)) return false;
  if (!tokens.glued(before - 1)) return isHyphen(tokens, before) && isAcronym(tokens, before - 1);
  if (tokens.kind(before - 1) === TokenKind.Word) return !PREFIXES.has(tokens.lower(before - 1));
  return tokens.kind(before - 1) === TokenKind.Number;
}

/** "1,200 families/5,400 people": the slash parts two counts. */
const isPluralNoun = (tokens: Tokens, at: number): boolean =>
  !tokens.capitalised(at) &&
  (tokens.word(at)?.people?.number === 'many' || tokens.word(at)?.object !== undefined);

/** "between159,000": a space was lost behind a word that stands before numbers. */
function isTornFrom(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return (
    (word?.closedClass !== undefined || word?.boundEdge !== undefined) &&
    tokens.end(at) - tokens.start(at) > 3 &&
    !tokens.capitalised(at) &&
    !tokens.glued(at - 1)
  );
}

const isAcronym = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Word && /^[A-Z]{2,}$/.test(tokens.surface(at));

/** Whether letters that are no unit, or more digits, stand right behind: "747s", "5th", "1080p", "800-273", "401(k)". */
export const hasLettersBehind = (tokens: Tokens, { first, end }: Amount): boolean =>
  (tokens.kind(end) === TokenKind.Word &&
    tokens.glued(end - 1) &&
    tokens.word(end)?.spelling !== "'s" &&
    !tokens.spells(end, 'ish') &&
    !isTornNoun(tokens, end) &&
    !isSide(tokens, end)) ||
  (isHyphen(tokens, end) &&
    tokens.glued(end - 1) &&
    tokens.glued(end) &&
    tokens.kind(end + 1) === TokenKind.Number) ||
  isSubsection(tokens, first, end) ||
  isTally(tokens, end);

/** "401(k)", "146(f)", "501(c)(3)": a number with a letter in brackets glued to it. */
const isSubsection = (tokens: Tokens, first: number, end: number): boolean =>
  (tokens.is(end, '(') &&
    tokens.glued(end - 1) &&
    tokens.glued(end) &&
    tokens.is(end + 2, ')') &&
    /^[a-z]$/.test(tokens.surface(end + 1))) ||
  (tokens.is(first - 1, '(') && tokens.is(first - 2, ')') && tokens.glued(first - 2) && tokens.is(end, ')'));

/** "went 4-for-15", "hit 14-of-31": hits and tries. */
const isTally = (tokens: Tokens, end: number): boolean =>
  isHyphen(tokens, end) &&
  isHyphen(tokens, end + 2) &&
  (tokens.spells(end + 1, 'for') || tokens.spells(end + 1, 'of')) &&
  tokens.kind(end + 3) === TokenKind.Number;

/** "5x6 m": the first side of an area, with its unit behind the second. */
const isSide = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'x') &&
  tokens.kind(at + 1) === TokenKind.Number &&
  (tokens.word(at + 2)?.unit?.word ?? tokens.word(at + 2)?.unit?.symbols?.[tokens.surface(at + 2)])
    ?.dimension === 'length';

/** "1,200people", "400houses": the space before what is counted was lost. */
function isTornNoun(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  const known =
    word?.people?.number === 'many' || (word?.object !== undefined && word.spelling.endsWith('s'));
  return known && tokens.end(at) - tokens.start(at) > 4 && !tokens.capitalised(at);
}

/** "9l protesters": a digit and a letter that looks like one, before what would be counted. */
export const isMisread = (tokens: Tokens, { end, unit }: Amount): boolean =>
  unit?.unit === 'litre' &&
  tokens.surface(end - 1) === 'l' &&
  tokens.glued(end - 2) &&
  tokens.word(end)?.people !== undefined;

/** "731-B": a capital tied to the number, which is no unit then; "Sample Wire / 7": a number behind a credit. */
export const isSerial = (tokens: Tokens, { first, numberEnd }: Amount): boolean =>
  (isHyphen(tokens, numberEnd) &&
    tokens.glued(numberEnd - 1) &&
    /^[A-Z]$/.test(tokens.surface(numberEnd + 1))) ||
  (tokens.is(first - 1, '/') && tokens.capitalised(first - 2) && tokens.kind(first + 1) !== TokenKind.Word);

/** "2:55", "10:30:00", "24/7": digits with a colon or a slash between them. */
export const isClock = (tokens: Tokens, { first, end }: Amount): boolean =>
  isJoinedBy(tokens, first - 1, ':') ||
  (end === first + 1 && isJoinedBy(tokens, first + 1, ':')) ||
  (isJoinedBy(tokens, first + 1, '/') && !(end === first + 3 && isProperFraction(tokens, first)));

/** "1/2", "3/16", "1/40 of", but not "9/11" or "24/7": less than one, in parts that people cut things into. */
function isProperFraction(tokens: Tokens, first: number): boolean {
  const parts = Number(tokens.surface(first + 2));
  const count = Number(tokens.surface(first));
  const one = count === 1 && tokens.spells(first + 3, 'of');
  return count < parts && (parts <= 10 || PARTS.has(parts) || one);
}

const PARTS = new Set([12, 16, 20, 32, 64, 100]);

const isJoinedBy = (tokens: Tokens, at: number, sign: string): boolean =>
  tokens.is(at, sign) &&
  tokens.glued(at - 1) &&
  tokens.glued(at) &&
  tokens.kind(at - 1) === TokenKind.Number &&
  tokens.kind(at + 1) === TokenKind.Number;

/** How far an opening bracket is looked for. */
const BRACKET = 24;

/** "1." or "(2)" at the beginning of a line, "3)" in a running text. */
export function isListNumber(tokens: Tokens, { first, end }: Amount): boolean {
  const begins = first === 0 || tokens.kind(first - 1) === TokenKind.Newline;
  if (begins && (tokens.is(end, '.') || tokens.is(end, ')')) && tokens.glued(end - 1))
    return tokens.kind(end + 1) === TokenKind.Word;
  if (!tokens.is(end, ')') || tokens.end(first) - tokens.start(first) > 2) return false;
  if (tokens.is(first - 1, '(')) return first === 1 || tokens.kind(first - 2) === TokenKind.Newline;
  for (let at = first - 1; at >= first - BRACKET && at >= 0; at -= 1) {
    if (tokens.is(at, '(')) return false;
    if (tokens.is(at, ')') || tokens.kind(at) === TokenKind.Newline) break;
  }
  return true;
}
