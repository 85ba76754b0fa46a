import { TokenKind, type Tokens } from '../text/tokens.ts';
import { spokenYear } from './absolute/spoken-year.ts';
import type { NumberReading } from './number-reading.ts';

/** A year of four digits from 1000 to 2199, of two behind an apostrophe, or in words: "1915", "'99", "nineteen ninety-six". */
export function readYear(tokens: Tokens, at: number): NumberReading | null {
  if (isFourDigits(tokens, at)) {
    const value = Number(tokens.surface(at));
    const part = tokens.glued(at) && isInside(tokens, at + 1);
    return value >= 1000 && value <= 2199 && !part && !isPartOfNumber(tokens, at)
      ? { value, end: at + 1 }
      : null;
  }
  const apostrophe = tokens.is(at, "'") || tokens.is(at, '’') || tokens.is(at, '‘');
  if (
    apostrophe &&
    tokens.glued(at) &&
    /^\d{2}$/.test(tokens.surface(at + 1)) &&
    tokens.kind(at + 1) === TokenKind.Number
  ) {
    return { value: fullYear(Number(tokens.surface(at + 1))), end: at + 2 };
  }
  return spokenYear(tokens, at);
}

const isFourDigits = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Number &&
  tokens.end(at) - tokens.start(at) === 4 &&
  !/[.,]/.test(tokens.surface(at));

/** "1915km", "1915%": glued to letters or a sign that makes it another thing. */
const isInside = (tokens: Tokens, at: number): boolean =>
  (tokens.kind(at) === TokenKind.Word && tokens.word(at)?.spelling !== "'s") ||
  tokens.is(at, '%') ||
  tokens.is(at, '/') ||
  tokens.is(at, '°');

/** "$1915", "No.1915", "M1915", "#1915". */
const isPartOfNumber = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at - 1) &&
  ((tokens.kind(at - 1) === TokenKind.Word && tokens.end(at - 1) - tokens.start(at - 1) < 3) ||
    ['$', '£', '€', '#', '/', '.', '+'].some((sign) => tokens.is(at - 1, sign)));

/** "99" as the nearest century has it: 1999, 2024. */
export const fullYear = (short: number): number => (short < 50 ? 2000 + short : 1900 + short);

/** A day of a month: "4", "4th", "the 4th" comes without its article, "fourth". */
export function readDay(tokens: Tokens, at: number): NumberReading | null {
  if (
    tokens.kind(at) === TokenKind.Number &&
    tokens.end(at) - tokens.start(at) <= 2 &&
    !tokens.glued(at - 1 < 0 ? -1 : at - 1)
  ) {
    return dayOf(tokens, at);
  }
  if (
    tokens.kind(at) === TokenKind.Number &&
    tokens.end(at) - tokens.start(at) <= 2 &&
    isSeparator(tokens, at - 1)
  )
    return dayOf(tokens, at);
  return readOrdinal(tokens, at, 31);
}

const isSeparator = (tokens: Tokens, at: number): boolean =>
  ['-', '–', '—', '(', '[', '/', ',', '.', '“', '"', '‘', "'"].some((sign) => tokens.is(at, sign)) ||
  tokens.kind(at) === TokenKind.Newline ||
  tokens.kind(at) === TokenKind.Word;

function dayOf(tokens: Tokens, at: number): NumberReading | null {
  const value = Number(tokens.surface(at));
  if (!Number.isInteger(value) || value < 1 || value > 31) return null;
  if (tokens.glued(at) && isSuffix(tokens, at + 1)) return { value, end: at + 2 };
  if (tokens.glued(at) && tokens.kind(at + 1) === TokenKind.Word && tokens.word(at + 1)?.month === undefined)
    return null;
  return { value, end: at + 1 };
}

/** The suffix of an ordinal in digits: "4th", "21st". */
export const isSuffix = (tokens: Tokens, at: number): boolean => SUFFIXES.has(tokens.lower(at));
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** An ordinal, in digits or words: "18th", "eighteenth", "twenty-first". */
export function readOrdinal(tokens: Tokens, at: number, most: number): NumberReading | null {
  if (tokens.kind(at) === TokenKind.Number && tokens.glued(at) && isSuffix(tokens, at + 1)) {
    const value = Number(tokens.surface(at));
    return Number.isInteger(value) && value >= 1 && value <= most ? { value, end: at + 2 } : null;
  }
  const word = tokens.word(at);
  if (word?.numeral?.role === 'ten') {
    const next = tokens.is(at + 1, '-') ? at + 2 : at + 1;
    const unit = tokens.word(next)?.ordinal;
    return unit !== undefined && unit < 10 && word.numeral.value + unit <= most
      ? { value: word.numeral.value + unit, end: next + 1 }
      : null;
  }
  return word?.ordinal !== undefined && word.ordinal <= most ? { value: word.ordinal, end: at + 1 } : null;
}

/** Steps over a period that belongs to the abbreviation before it: "Nov. 4". */
export const afterPeriod = (tokens: Tokens, at: number): number =>
  tokens.is(at, '.') &&
  tokens.glued(at - 1) &&
  tokens.word(at - 1)?.abbreviation !== undefined &&
  tokens.kind(at + 1) !== TokenKind.Newline &&
  tokens.kind(at + 1) !== 0 &&
  !(tokens.capitalised(at + 1) && tokens.word(at + 1)?.month === undefined)
    ? at + 1
    : at;
