import { TokenKind, type Tokens } from '../text/tokens.ts';
import { readCardinal } from '../figures/cardinal.ts';
import type { DateDraft } from './date-draft.ts';
import { readAbsolute } from './read-absolute.ts';
import { readRelative } from './read-relative.ts';

type Part = NonNullable<DateDraft['part']>;

const ADJECTIVES: ReadonlyMap<string, Part> = new Map([
  ['early', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
  ['middle', 'MID'],
]);
const NOUNS: ReadonlyMap<string, Part> = new Map([
  ['beginning', 'START'],
  ['start', 'START'],
  ['opening', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
]);
const PLACES = new Set(['first', 'last', 'final', 'second', 'third', 'fourth', 'opening']);
const ABOUT = new Set(['about', 'around', 'circa', 'approximately', 'ca', 'c']);

/** Every word that is asked for here is one of the lexicon. */
const spellingAt = (tokens: Tokens, at: number): string => tokens.word(at)?.spelling ?? '';

/** Reads "early", "mid-", "late", "the end of", "the beginning of" with the date behind it: "late October", "mid-1916". */
export function readModified(tokens: Tokens, at: number): DateDraft | null {
  return (
    adjective(tokens, at) ??
    noun(tokens, at) ??
    approximate(tokens, at) ??
    nightOf(tokens, at) ??
    stretchOf(tokens, at)
  );
}

/** "the night of April 18, 1775", "the morning of 6 June". */
function nightOf(tokens: Tokens, at: number): DateDraft | null {
  const article = tokens.spells(at, 'the') ? 1 : 0;
  const part = tokens.word(at + article)?.dayPart;
  if (part === undefined || !(tokens.spells(at + article + 1, 'of') || tokens.spells(at + article + 1, 'on')))
    return null;
  const date = readAbsolute(tokens, at + article + 2);
  return date?.parts.day === undefined
    ? null
    : { first: at, last: date.end, expression: date.parts, dayPart: part };
}

/** "the last week of August", "the first ten months of 1915": a duration inside a date. */
function stretchOf(tokens: Tokens, at: number): DateDraft | null {
  const article = tokens.spells(at, 'the') ? 1 : 0;
  if (article === 0 || !PLACES.has(spellingAt(tokens, at + 1))) return null;
  const count = readCardinal(tokens, at + 2);
  const unitAt = count?.end ?? at + 2;
  const few = count === null && tokens.spells(unitAt, 'few') ? unitAt + 1 : unitAt;
  const unit = tokens.word(few)?.timeUnit;
  if (
    unit === undefined ||
    unit === 'quarter' ||
    unit === 'season' ||
    unit === 'half' ||
    !tokens.spells(few + 1, 'of')
  )
    return null;
  const date = readAbsolute(tokens, few + 2);
  if (date === null || date.parts.day !== undefined) return null;
  return {
    first: at,
    last: date.end,
    expression: { kind: 'duration', amount: few > unitAt ? null : (count?.value ?? 1), unit },
  };
}

/** "late October", "early in 1914", "mid-June", "the early 1980s", "earlier this year", "late last month". */
function adjective(tokens: Tokens, at: number): DateDraft | null {
  const article = tokens.spells(at, 'the') ? 1 : 0;
  const word = spellingAt(tokens, at + article);
  const part = ADJECTIVES.get(word);
  if (part === undefined) {
    if ((word !== 'earlier' && word !== 'later') || article > 0) return null;
    const relative = readRelative(tokens, at + 1) ?? day(tokens, at + 1);
    return relative === null || tokens.spells(at + 1, 'the') ? null : { ...relative, first: at };
  }
  let next = at + article + 1;
  if (tokens.is(next, '-')) next += 1;
  else if (tokens.spells(next, 'in') && part !== 'MID') next += 1;
  if (tokens.spells(next, 'the') && tokens.word(next + 1)?.timeUnit === undefined) next += 1;
  if (
    tokens.kind(next) === TokenKind.Word &&
    tokens.is(next + 1, '-') &&
    tokens.word(next)?.month === undefined &&
    tokens.word(next)?.season === undefined
  )
    return null;
  return dated(tokens, at, next, part);
}

const day = (tokens: Tokens, at: number): DateDraft | null => {
  const word = tokens.word(at)?.dayWord;
  return word === undefined
    ? null
    : {
        first: at,
        last: at + 1,
        expression: { kind: 'unit', unit: 'day', offset: word.offset, from: 'now' },
      };
};

/** "the end of March", "the beginning of the year", "month's end", "year-end". */
function noun(tokens: Tokens, at: number): DateDraft | null {
  const article = tokens.spells(at, 'the') ? 1 : 0;
  const word = spellingAt(tokens, at + article);
  const latter = word === 'latter' || word === 'early' || word === 'later' || word === 'first';
  const part =
    latter && tokens.spells(at + article + 1, 'part')
      ? word === 'early' || word === 'first'
        ? 'START'
        : 'END'
      : NOUNS.get(word);
  if (part === undefined) return yearEnd(tokens, at);
  const of = at + article + (latter ? 2 : 1);
  if (!tokens.spells(of, 'of')) return null;
  let next = of + 1;
  if (
    tokens.spells(next, 'the') &&
    tokens.word(next + 1)?.timeUnit === undefined &&
    tokens.word(next + 1)?.dateOpener === undefined
  )
    next += 1;
  return dated(tokens, at, next, part);
}

/** "month's end", "year-end", "year's end". */
function yearEnd(tokens: Tokens, at: number): DateDraft | null {
  const unit = tokens.word(at)?.timeUnit;
  if (unit !== 'month' && unit !== 'year' && unit !== 'week') return null;
  const end = tokens.word(at + 1)?.spelling === "'s" || tokens.is(at + 1, '-') ? at + 2 : -1;
  if (end < 0 || !tokens.spells(end, 'end')) return null;
  return {
    first: at,
    last: end + 1,
    expression: { kind: 'unit', unit, offset: 0, from: 'focus' },
    part: 'END',
  };
}

function dated(tokens: Tokens, first: number, at: number, part: Part): DateDraft | null {
  const absolute = readAbsolute(tokens, at);
  if (absolute !== null) {
    if (absolute.parts.day !== undefined) return null;
    return { first, last: absolute.end, expression: absolute.parts, part };
  }
  const relative = readRelative(tokens, at) ?? unitInFocus(tokens, at) ?? nextDay(tokens, at);
  return relative === null || relative.expression.kind === 'duration' ? null : { ...relative, first, part };
}

/** "the year", "the month", "the day", "the week" in "the end of the year". */
function unitInFocus(tokens: Tokens, at: number): DateDraft | null {
  const next = tokens.spells(at, 'the') ? at + 1 : at;
  const unit = tokens.word(next)?.timeUnit;
  const plain =
    unit === 'year' ||
    unit === 'month' ||
    unit === 'week' ||
    unit === 'day' ||
    unit === 'decade' ||
    unit === 'century';
  if (!plain || tokens.surface(next).endsWith('s') || next === at) return null;
  return { first: at, last: next + 1, expression: { kind: 'unit', unit, offset: 0, from: 'focus' } };
}

const nextDay = day;

/** "about 1910", "circa 1950", "around Christmas": the date is approximate. */
function approximate(tokens: Tokens, at: number): DateDraft | null {
  if (!ABOUT.has(spellingAt(tokens, at))) return null;
  const next = tokens.is(at + 1, '.') ? at + 2 : at + 1;
  const date = readAbsolute(tokens, next);
  return date === null || date.parts.day !== undefined
    ? null
    : { first: at, last: date.end, expression: date.parts, approximate: true };
}
