import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Amount } from './amount.ts';
import { boundBefore } from './bound.ts';
import { isHyphen } from '../text/hyphen.ts';

/** Nouns that number what they name: "Section 427", "Route 66", "No. 10". */
const LABELS = new Set(
  (
    'section chapter page pages item line table figure no nos number numbers version paragraph article resolution ' +
    'route room gate flight channel episode phase step round game tier type category class grade level bus highway ' +
    'interstate district division ward zone area block unit lot bay pier platform sector squadron regiment brigade battalion ' +
    'volume vol issue part act scene season week day stage group option exhibit rule law bill amendment title code ' +
    'model mark mk series size proposition prop question q block point checkpoint building apartment suite floor'
  ).split(' '),
);

/**
 * Whether the number is part of a name: "S&P 500", "F-16", "M1978", "163rd Brigade", "Section 427", "iPhone 11", "3-2".
 *
 * Such numbers measure and count nothing.
 */
export function isDesignation(tokens: Tokens, amount: Amount): boolean {
  const { first } = amount;
  const number = tokens.kind(first) === TokenKind.Number;
  if (number && isGluedToLetters(tokens, first)) return true;
  if (amount.unit !== null || amount.prefixed) return false;
  if (!number) return isSpelledName(tokens, amount);
  if (hasLettersBehind(tokens, amount)) return true;
  if (isClock(tokens, first) || isListNumber(tokens, first, amount.end)) return true;
  if (/^0\d/.test(tokens.surface(first)) && !tokens.surface(first).includes('.')) return true;
  if (amount.magnitude > 1) return false;
  if (isModelNumber(tokens, amount) && boundBefore(tokens, first) === null) return true;
  return isLabelled(tokens, first) || isNamed(tokens, amount) || isYear(tokens, amount);
}

/** "F-16", "M1978", "Il-76": letters right before the number, with a hyphen or without. */
function isGluedToLetters(tokens: Tokens, at: number): boolean {
  if (!tokens.glued(at - 1)) return false;
  if (tokens.kind(at - 1) === TokenKind.Word) return true;
  if (tokens.is(at - 1, '#') || tokens.is(at - 1, '@') || tokens.is(at - 1, '_')) return true;
  if (!isHyphen(tokens, at - 1) && !tokens.is(at - 1, '–') && !tokens.is(at - 1, '/')) return false;
  if (!tokens.glued(at - 2)) return false;
  if (tokens.kind(at - 2) === TokenKind.Word) return !PREFIXES.has(tokens.surface(at - 2).toLowerCase());
  return tokens.kind(at - 2) === TokenKind.Number;
}

/** Prefixes that leave a number a number. */
const PREFIXES = new Set(['sub', 'minus', 'mid', 'pre', 'post', 'top', 'under', 'over', 'almost', 'nearly']);

/** "747s", "3G", "5th", "1080p": letters right behind that are no unit. */
const hasLettersBehind = (tokens: Tokens, { end }: Amount): boolean =>
  (tokens.kind(end) === TokenKind.Word && tokens.glued(end - 1) && tokens.word(end)?.spelling !== "'s") ||
  (isHyphen(tokens, end) &&
    tokens.glued(end - 1) &&
    tokens.glued(end) &&
    tokens.kind(end + 1) === TokenKind.Number);

/** "2:55", "10:30:00". */
const isClock = (tokens: Tokens, at: number): boolean =>
  (tokens.is(at + 1, ':') &&
    tokens.glued(at) &&
    tokens.glued(at + 1) &&
    tokens.kind(at + 2) === TokenKind.Number) ||
  (tokens.is(at - 1, ':') &&
    tokens.glued(at - 1) &&
    tokens.glued(at - 2) &&
    tokens.kind(at - 2) === TokenKind.Number) ||
  (tokens.is(at + 1, '/') && tokens.glued(at) && tokens.kind(at + 2) === TokenKind.Number);

/** "1." or "(2)" at the beginning of a line. */
function isListNumber(tokens: Tokens, at: number, end: number): boolean {
  const begins = at === 0 || tokens.kind(at - 1) === TokenKind.Newline;
  if (begins && (tokens.is(end, '.') || tokens.is(end, ')')) && tokens.glued(end - 1))
    return tokens.kind(end + 1) === TokenKind.Word;
  const bracketed = tokens.is(at - 1, '(') && tokens.is(end, ')');
  return bracketed && (at === 1 || tokens.kind(at - 2) === TokenKind.Newline);
}

/** "Section 427", "No. 10", "chapter 11". */
function isLabelled(tokens: Tokens, at: number): boolean {
  const before = tokens.is(at - 1, '.') || tokens.is(at - 1, '#') ? at - 2 : at - 1;
  if (tokens.is(at - 1, '#')) return true;
  return (
    tokens.kind(before) === TokenKind.Word &&
    LABELS.has(tokens.surface(before).toLowerCase()) &&
    !opensSentence(tokens, before)
  );
}

/** "iPhone 11", "S&P 500", "Boeing 787": a name right before a short number, and no people counted behind it. */
function isNamed(tokens: Tokens, { first, end }: Amount): boolean {
  const before = first - 1;
  if (tokens.kind(before) !== TokenKind.Word || tokens.end(first) - tokens.start(first) > 4) return false;
  const word = tokens.word(before);
  const named = tokens.capitalised(before) || /[a-z][A-Z]/.test(tokens.surface(before));
  if (
    !named ||
    word?.functionWord !== undefined ||
    word?.cue !== undefined ||
    word?.month !== undefined ||
    word?.boundEdge !== undefined
  )
    return false;
  if (opensSentence(tokens, before) && !tokens.surface(before).slice(1).match(/[A-Z]/)) return false;
  return tokens.word(end)?.people === undefined && tokens.word(end + 1)?.people === undefined;
}

/** "787 Dreamliner": a short number before a single name that is nobody's nationality. */
function isModelNumber(tokens: Tokens, { first, end }: Amount): boolean {
  if (tokens.end(first) - tokens.start(first) > 4 || !tokens.capitalised(end)) return false;
  const word = tokens.word(end);
  const surface = tokens.surface(end);
  const counted =
    surface.endsWith('s') ||
    word?.side !== undefined ||
    word?.people !== undefined ||
    word?.month !== undefined ||
    /[a-z]{3}s$/.test(tokens.surface(end + 1));
  return !counted && tokens.word(end + 1)?.people === undefined && tokens.word(end + 2)?.people === undefined;
}

const opensSentence = (tokens: Tokens, at: number): boolean =>
  at === 0 ||
  tokens.kind(at - 1) === TokenKind.Newline ||
  tokens.is(at - 1, '.') ||
  tokens.is(at - 1, '!') ||
  tokens.is(at - 1, '?');

/** A bare number from 1900 to 2099 is a year unless people or things are counted with it. */
function isYear(tokens: Tokens, { first, end, value }: Amount): boolean {
  if (!/^(?:19|20)\d\d$/.test(tokens.surface(first)) || !Number.isInteger(value)) return false;
  const next = tokens.word(end);
  if (next?.people?.number === 'many') return false;
  return !(next?.spelling === 'of' && tokens.word(end + 1)?.functionWord === 'definite');
}

/** "One Nation", "Four Seasons", "no one", "one another": names and pronouns. */
function isSpelledName(tokens: Tokens, { first, end, value }: Amount): boolean {
  if (
    ['top', 'bottom', 'final', 'last'].some((word) => tokens.spells(first - 1, word)) &&
    end === first + 1 &&
    tokens.word(end)?.people === undefined
  )
    return !/s$/.test(tokens.surface(end));
  if (isHyphen(tokens, end) && tokens.glued(end - 1) && tokens.glued(end)) return true;
  const capital = tokens.capitalised(first) && !opensSentence(tokens, first) && !isQuoteBefore(tokens, first);
  if (capital && tokens.capitalised(end)) return true;
  if (capital && tokens.capitalised(first - 1) && tokens.kind(first - 1) === TokenKind.Word) return true;
  return value === 1 && end === first + 1 && isPronoun(tokens, first);
}

const isQuoteBefore = (tokens: Tokens, at: number): boolean =>
  tokens.is(at - 1, '“') || tokens.is(at - 1, '"') || tokens.is(at - 1, ':');

/** "one" stands for a person or thing named before: "no one", "the one", "one another", "one's". */
function isPronoun(tokens: Tokens, at: number): boolean {
  const before = tokens.word(at - 1)?.spelling ?? '';
  if (
    [
      'no',
      'every',
      'any',
      'some',
      'each',
      'which',
      'this',
      'that',
      'the',
      'another',
      'other',
      'only',
    ].includes(before) &&
    before !== 'only'
  )
    return true;
  const next = tokens.word(at + 1);
  if (tokens.word(at + 1)?.spelling === "'s" || tokens.spells(at + 1, 'another')) return true;
  if (isHyphen(tokens, at + 1)) return true;
  if (next === undefined) return tokens.kind(at + 1) !== TokenKind.Word;
  if (next.spelling === 'of') return false;
  return (
    next.functionWord !== undefined ||
    next.modal !== undefined ||
    next.spelling === 'day' ||
    next.cue === 'think' ||
    next.spelling === 'thing' ||
    next.spelling === 'way'
  );
}
