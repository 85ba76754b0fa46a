import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { DateDraft } from './date-draft.ts';
import { readAbsolute } from './read-absolute.ts';
import { eraYear, isBefore } from './absolute/era.ts';
import { slashedDay } from './absolute/numeric-date.ts';
import { readDay } from './read-numbers.ts';

/** Reads two dates that share a part: "8-13 October", "July 13-15", "1915-17", "the 28 and 29 August", "58-50 BC". */
export function readJoined(tokens: Tokens, at: number): DateDraft[] | null {
  return (
    daysBeforeMonth(tokens, at) ??
    daysBehindMonth(tokens, at) ??
    years(tokens, at) ??
    yearsOfEra(tokens, at) ??
    slashedDays(tokens, at)
  );
}

/** A dash, "to", "and", "or" or a slash between two numbers: the first token behind it, or -1. */
function joinerEnd(tokens: Tokens, at: number): number {
  const kind = tokens.kind(at);
  if (kind === TokenKind.Word) return JOINERS.has(tokens.spelling(at)) ? at + 1 : -1;
  if (kind !== TokenKind.Symbol) return -1;
  const sign = tokens.symbol(at);
  if (SIGNS.has(sign)) return at + 1;
  return sign === COMMA && tokens.kind(at + 1) === TokenKind.Number ? at + 1 : -1;
}

const JOINERS = new Set(['to', 'and', 'or', 'through', 'until', 'till']);
const SIGNS = new Set(['-', '–', '—', '/', '&'].map((sign) => sign.charCodeAt(0)));
const COMMA = ','.charCodeAt(0);

/** Whether something joins one of the next tokens to a day: asked before the date is read, which costs more. */
function isJoinedSoon(tokens: Tokens, at: number): boolean {
  for (let next = at; next < at + 4; next += 1) {
    if (joinerEnd(tokens, next) < 0) continue;
    const day = tokens.spells(next + 1, 'the') ? next + 2 : next + 1;
    const number = tokens.kind(day) === TokenKind.Number && tokens.end(day) - tokens.start(day) <= 2;
    if (number || tokens.word(day)?.ordinal !== undefined || tokens.word(day)?.numeral !== undefined)
      return true;
  }
  return false;
}

/** "8-13 October 2024", "between 4 and 8 March", "the 28 and 29 August". */
function daysBeforeMonth(tokens: Tokens, at: number): DateDraft[] | null {
  const article = tokens.spells(at, 'the') ? 1 : 0;
  // behind the number, or behind its suffix
  const behind = at + article + 1;
  if (joinerEnd(tokens, behind) < 0 && joinerEnd(tokens, behind + 1) < 0 && joinerEnd(tokens, behind + 2) < 0)
    return null;
  const day = readDay(tokens, at + article);
  if (day === null) return null;
  const second = joinerEnd(tokens, day.end);
  if (second < 0 || tokens.is(day.end, '/')) return null;
  const date = readAbsolute(tokens, tokens.spells(second, 'the') ? second + 1 : second);
  if (
    date === null ||
    date.parts.day === undefined ||
    date.parts.month === undefined ||
    !startsWithDay(tokens, date.first)
  )
    return null;
  const { weekday: _weekday, ...parts } = date.parts;
  return [
    { first: at, last: day.end, expression: { ...parts, day: day.value } },
    { first: withArticle(tokens, date.first), last: date.end, expression: date.parts },
  ];
}

/** "the seventeenth of April" has its article, "the 29 August" does not. */
const withArticle = (tokens: Tokens, at: number): number =>
  tokens.spells(at - 1, 'the') && (tokens.kind(at) !== TokenKind.Number || tokens.glued(at)) ? at - 1 : at;

const startsWithDay = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Number ||
  tokens.word(at)?.ordinal !== undefined ||
  tokens.word(at)?.numeral !== undefined;

/** "July 13-15", "May 8 and 9, 2010", "March 5-9, 1918", "May eighth through the tenth". */
function daysBehindMonth(tokens: Tokens, at: number): DateDraft[] | null {
  if (tokens.word(at)?.month === undefined || !isJoinedSoon(tokens, at + 2)) return null;
  const date = readAbsolute(tokens, at);
  if (date?.parts.day === undefined || date.parts.year !== undefined) return null;
  const joined = joinerEnd(tokens, date.end);
  const second = tokens.spells(joined, 'the') ? joined + 1 : joined;
  const day = joined < 0 ? null : readDay(tokens, second);
  if (
    day === null ||
    (second > joined && tokens.kind(day.end) === TokenKind.Word) ||
    tokens.is(date.end, '/') ||
    countsSomething(tokens, day.end, date.end)
  )
    return null;
  const comma = tokens.is(day.end, ',') ? day.end + 1 : day.end;
  const year = /^(?:1[5-9]|20)\d\d$/.test(tokens.surface(comma)) ? Number(tokens.surface(comma)) : undefined;
  const stated = year === undefined ? {} : { year };
  return [
    { first: at, last: date.end, expression: { ...date.parts, ...stated } },
    {
      first: withArticle(tokens, second),
      last: year === undefined ? day.end : comma + 1,
      expression: { ...date.parts, ...stated, day: day.value },
    },
  ];
}

/** "May 4, 12 soldiers": behind a comma or a word the second number may count. */
const countsSomething = (tokens: Tokens, end: number, joiner: number): boolean => {
  if (tokens.is(joiner, '-') || tokens.is(joiner, '–')) return false;
  const word = tokens.word(end);
  return (
    tokens.kind(end) === TokenKind.Word && (word?.functionWord === undefined || word.people !== undefined)
  );
};

/** "1915-17", "1939–1945", "2006-07". */
function years(tokens: Tokens, at: number): DateDraft[] | null {
  const first = tokens.surface(at);
  const joined =
    tokens.kind(at) === TokenKind.Number &&
    /^(?:1[5-9]|20)\d\d$/.test(first) &&
    (tokens.is(at + 1, '-') || tokens.is(at + 1, '–') || tokens.is(at + 1, '/'));
  const bracketed = tokens.is(at - 1, '(') || tokens.is(at - 1, '[');
  if (!joined || !tokens.glued(at) || !tokens.glued(at + 1) || (tokens.glued(at - 1) && !bracketed))
    return null;
  const second = tokens.surface(at + 2);
  if (
    tokens.glued(at + 2) &&
    (tokens.is(at + 3, '-') || tokens.is(at + 3, '/') || tokens.kind(at + 3) === TokenKind.Word)
  )
    return null;
  const year = /^\d{4}$/.test(second)
    ? Number(second)
    : /^\d{2}$/.test(second)
      ? Number(first.slice(0, 2) + second)
      : null;
  if (year === null || year <= Number(first) || year > 2199) return null;
  if (
    second.length === 2 &&
    Number(second) <= 12 &&
    Number(first) > 1900 &&
    Number(second) < Number(first.slice(2))
  )
    return null;
  return [
    { first: at, last: at + 1, expression: { kind: 'calendar', year: Number(first) } },
    { first: at + 2, last: at + 3, expression: { kind: 'calendar', year } },
  ];
}

/** "58-50 BC", "between 264 and 241 BC": the era is told once. */
function yearsOfEra(tokens: Tokens, at: number): DateDraft[] | null {
  const second = tokens.kind(at) === TokenKind.Number ? joinerEnd(tokens, at + 1) : -1;
  if (second < 0 || isBefore(tokens, second + 1) === 0 || tokens.is(at + 1, ',')) return null;
  if (!/^\d{1,4}$/.test(tokens.surface(at))) return null;
  const date = eraYear(tokens, second);
  return date === null
    ? null
    : [
        { first: at, last: at + 1, expression: { kind: 'calendar', year: 1 - Number(tokens.surface(at)) } },
        { first: date.first, last: date.end, expression: date.parts },
      ];
}

/** "from 10/25 to 11/3", "between 10/1-11/7". */
function slashedDays(tokens: Tokens, at: number): DateDraft[] | null {
  if (!tokens.is(at + 1, '/') || !(tokens.spells(at - 1, 'from') || tokens.spells(at - 1, 'between')))
    return null;
  const first = slashedDay(tokens, at);
  const joined = first === null ? -1 : joinerEnd(tokens, first.end);
  const second = joined < 0 ? null : slashedDay(tokens, joined);
  if (first === null || second === null || isFraction(tokens, at) || isFraction(tokens, joined)) return null;
  return [first, second].map((day) => ({ first: day.first, last: day.end, expression: day.parts }));
}

/** "3/4", "5/6": halves to sixteenths are told so, and days seldom. */
const isFraction = (tokens: Tokens, at: number): boolean => {
  const parts = Number(tokens.surface(at + 2));
  return Number(tokens.surface(at)) < parts && parts <= 16;
};
