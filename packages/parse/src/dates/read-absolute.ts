import { TokenKind, type Tokens } from '../text/tokens.ts';
import { isDay } from './calendar.ts';
import type { CalendarParts } from './date-draft.ts';
import { afterPeriod, fullYear, readDay, readOrdinal, readYear, type Part } from './read-numbers.ts';

/** Parts of the calendar and the tokens they take up. */
export interface CalendarReading {
  readonly first: number;
  readonly end: number;
  readonly parts: CalendarParts;
}

type Parts = Omit<CalendarParts, 'kind'>;

const reading = (first: number, end: number, parts: Parts): CalendarReading => ({
  first,
  end,
  parts: { kind: 'calendar', ...parts },
});

/** Reads a date that names parts of the calendar at token `at`: "Nov. 4, 2024", "4 November", "the spring of 1916", "1915". */
export function readAbsolute(tokens: Tokens, at: number): CalendarReading | null {
  return (
    weekdayDate(tokens, at) ??
    numericDate(tokens, at) ??
    monthFirst(tokens, at) ??
    dayFirst(tokens, at) ??
    seasonDate(tokens, at) ??
    quarterDate(tokens, at) ??
    decadeOrCentury(tokens, at) ??
    eraYear(tokens, at) ??
    bareYear(tokens, at)
  );
}

/** "Thursday, Nov. 21", "Tuesday 4 March 2008". A weekday alone is relative. */
function weekdayDate(tokens: Tokens, at: number): CalendarReading | null {
  const weekday = tokens.word(at)?.weekday;
  if (weekday === undefined) return null;
  let next = afterPeriod(tokens, at + 1);
  if (tokens.is(next, ',')) next += 1;
  if (tokens.spells(next, 'the')) next += 1;
  const date = monthFirst(tokens, next) ?? dayFirst(tokens, next) ?? numericDate(tokens, next);
  return date === null || date.parts.day === undefined
    ? null
    : { first: at, end: date.end, parts: { ...date.parts, weekday: weekday.day } };
}

/** "November 4, 2024", "Nov. 4", "November 2024", "November of that year", "November". */
function monthFirst(tokens: Tokens, at: number): CalendarReading | null {
  const month = tokens.word(at)?.month;
  if (month === undefined || !isMonth(tokens, at)) return null;
  let next = afterPeriod(tokens, at + 1);
  if (tokens.is(next, '-') && tokens.glued(next) && tokens.kind(next + 1) === TokenKind.Number) next += 1;
  if (
    tokens.spells(next, 'the') &&
    tokens.kind(next + 1) === TokenKind.Number &&
    readOrdinal(tokens, next + 1, 31) !== null
  )
    next += 1;
  const day = readDay(tokens, next);
  if (day !== null && isDay(2000, month, day.value) && !opensQuantity(tokens, day, next)) {
    return withYear(tokens, at, day.end, { month, day: day.value });
  }
  const comma = tokens.is(next, ',') ? next + 1 : next;
  const of = tokens.spells(comma, 'of') ? comma + 1 : comma;
  const year = readYear(tokens, of);
  if (year !== null) return reading(at, year.end, { month, year: year.value });
  const reference = tokens.spells(next, 'of') ? yearReference(tokens, next + 1) : yearReference(tokens, next);
  if (reference !== null) return reading(at, reference.end, { month, ...reference.parts });
  return isBareMonth(tokens, at) ? reading(at, next, { month }) : null;
}

/** Adds ", 2024", "2024" or "of last year" behind a day and month. */
function withYear(tokens: Tokens, first: number, end: number, parts: Parts): CalendarReading {
  const comma = tokens.is(end, ',') ? end + 1 : end;
  const year = readYear(tokens, comma) ?? (tokens.spells(end, 'of') ? readYear(tokens, end + 1) : null);
  if (year !== null) return reading(first, eraEnd(tokens, year.end), { ...parts, year: year.value });
  const reference = yearReference(tokens, tokens.spells(end, 'of') ? end + 1 : end);
  if (reference !== null) return reading(first, reference.end, { ...parts, ...reference.parts });
  return reading(first, end, parts);
}

const eraEnd = (tokens: Tokens, at: number): number =>
  ['ad', 'a.d.', 'ce'].some((era) => tokens.spells(at, era)) ? at + 1 : at;

/** "last year", "this year", "that year", "the same year", "next year" behind a month. */
function yearReference(tokens: Tokens, at: number): { parts: Parts; end: number } | null {
  const article = tokens.spells(at, 'the') ? at + 1 : at;
  if (!tokens.spells(article + 1, 'year')) return null;
  const how = YEAR_REFERENCES[tokens.surface(article).toLowerCase()];
  return how === undefined ? null : { parts: { yearOffset: how[0], yearFrom: how[1] }, end: article + 2 };
}

const YEAR_REFERENCES: Readonly<Record<string, readonly [number, 'now' | 'focus']>> = {
  last: [-1, 'now'],
  this: [0, 'now'],
  next: [1, 'now'],
  that: [0, 'focus'],
  same: [0, 'focus'],
  previous: [-1, 'focus'],
  following: [1, 'focus'],
};

/** "4 November 2024", "4th of November", "the 4th" comes without its article. */
function dayFirst(tokens: Tokens, at: number): CalendarReading | null {
  const day = readDay(tokens, at);
  if (day === null) return null;
  const of = tokens.spells(day.end, 'of') || tokens.spells(day.end, 'day') ? day.end + 1 : day.end;
  const hyphen = tokens.is(of, '-') && tokens.glued(of) ? of + 1 : of;
  const month = tokens.word(hyphen)?.month;
  if (month === undefined || !isDay(2000, month, day.value) || !isMonth(tokens, hyphen, true)) return null;
  const end = afterPeriod(tokens, hyphen + 1);
  const dashed = tokens.is(end, '-') && tokens.glued(end) && tokens.glued(end - 1) ? end + 1 : end;
  const year = dashed > end ? readYear(tokens, dashed) : null;
  if (year !== null) return reading(at, year.end, { month, day: day.value, year: year.value });
  return withYear(tokens, at, end, { month, day: day.value });
}

/** "2024-11-21", "7/8/07", "21.11.2024"; where both may be months, the month comes first. */
function numericDate(tokens: Tokens, at: number): CalendarReading | null {
  if (tokens.kind(at) !== TokenKind.Number || isGluedBefore(tokens, at)) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(tokens.surface(at));
  if (dotted !== null) return dayMonthYear(at, at + 1, Number(dotted[1]), Number(dotted[2]), dotted[3]!);
  const packed = /^(19|20)(\d{2})([01]\d)([0-3]\d)$/.exec(tokens.surface(at));
  if (packed !== null)
    return valid(at, at + 1, Number(`${packed[1]!}${packed[2]!}`), Number(packed[3]), Number(packed[4]));
  const separator = tokens.is(at + 1, '-') ? '-' : tokens.is(at + 1, '/') ? '/' : null;
  if (separator === null || !tokens.glued(at) || !tokens.glued(at + 1)) return null;
  const [first, second] = [tokens.surface(at), tokens.surface(at + 2)];
  const third =
    tokens.is(at + 3, separator) && tokens.glued(at + 2) && tokens.glued(at + 3)
      ? tokens.surface(at + 4)
      : '';
  if (/^\d{4}$/.test(first) && /^\d{1,2}$/.test(second)) {
    if (/^\d{1,2}$/.test(third)) return valid(at, at + 5, Number(first), Number(second), Number(third));
    const month = Number(second);
    return separator === '-' &&
      third === '' &&
      second.length === 2 &&
      month >= 1 &&
      month <= 12 &&
      Number(first) > 1900
      ? reading(at, at + 3, { year: Number(first), month })
      : null;
  }
  if (!/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(second) || !/^(?:\d{4}|\d{2})$/.test(third)) return null;
  const [a, b] = [Number(first), Number(second)];
  return a > 12 ? dayMonthYear(at, at + 5, a, b, third) : dayMonthYear(at, at + 5, b, a, third);
}

const isGluedBefore = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at - 1) &&
  (tokens.kind(at - 1) === TokenKind.Word ||
    tokens.is(at - 1, '/') ||
    tokens.is(at - 1, '-') ||
    tokens.is(at - 1, '.') ||
    tokens.is(at - 1, '$'));

function dayMonthYear(
  first: number,
  end: number,
  day: number,
  month: number,
  year: string,
): CalendarReading | null {
  return valid(first, end, year.length === 2 ? fullYear(Number(year)) : Number(year), month, day);
}

const valid = (
  first: number,
  end: number,
  year: number,
  month: number,
  day: number,
): CalendarReading | null => (isDay(year, month, day) ? reading(first, end, { year, month, day }) : null);

/** "the spring of 1916", "summer 1918"; a bare season is read with its article by the relative rules. */
function seasonDate(tokens: Tokens, at: number): CalendarReading | null {
  const season = tokens.word(at)?.season;
  if (season === undefined || isName(tokens, at)) return null;
  const of = tokens.spells(at + 1, 'of') || tokens.is(at + 1, ',') ? at + 2 : at + 1;
  const year = readYear(tokens, of);
  if (year !== null) return reading(at, year.end, { season, year: year.value });
  const reference = yearReference(tokens, tokens.spells(at + 1, 'of') ? at + 2 : at + 1);
  if (reference !== null) return reading(at, reference.end, { season, ...reference.parts });
  return isBareSeason(tokens, at) ? reading(at, at + 1, { season }) : null;
}

/** "summer" alone: not "fall" as a verb, not "Summer Olympics" or "winter quarters". */
function isBareSeason(tokens: Tokens, at: number): boolean {
  const spelling = tokens.surface(at).toLowerCase();
  const before = tokens.word(at - 1);
  const article =
    before?.functionWord === 'definite' ||
    before?.functionWord === 'preposition' ||
    before?.dateOpener !== undefined;
  if (spelling === 'fall' || spelling === 'spring') {
    if (
      !article ||
      before?.functionWord === 'pronoun' ||
      tokens.spells(at - 1, 'to') ||
      tokens.spells(at + 1, 'of') ||
      tokens.spells(at + 1, 'in')
    )
      return false;
  }
  return (
    article &&
    (!isNounNext(tokens, at + 1) || (!tokens.capitalised(at) && spelling !== 'fall' && spelling !== 'spring'))
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

/** "the first quarter of 2009", "Q3 2010", "second half of last year", "the fourth quarter". */
function quarterDate(tokens: Tokens, at: number): CalendarReading | null {
  const short = /^Q([1-4])$/i.exec(
    tokens.surface(at) +
      (tokens.glued(at) && tokens.kind(at + 1) === TokenKind.Number ? tokens.surface(at + 1) : ''),
  );
  if (short !== null) {
    const end = at + 2;
    const of = tokens.spells(end, 'of') || tokens.is(end, '-') || tokens.is(end, ',') ? end + 1 : end;
    const year = readYear(tokens, of);
    return reading(at, year?.end ?? end, {
      quarter: Number(short[1]),
      ...(year ? { year: year.value } : {}),
    });
  }
  const final = tokens.spells(at, 'final') || tokens.spells(at, 'last');
  const ordinal = final ? { value: 0, end: at + 1 } : readOrdinal(tokens, at, 4);
  if (ordinal === null) return null;
  let noun = ordinal.end;
  if (tokens.spells(noun, 'fiscal')) noun += 1;
  if (tokens.is(noun, '-') && tokens.glued(noun)) noun += 1;
  const quarter = tokens.spells(noun, 'quarter');
  const half = tokens.spells(noun, 'half');
  if ((!quarter && !half) || (final && !tokens.spells(noun + 1, 'of'))) return null;
  const value = ordinal.value === 0 ? (quarter ? 4 : 2) : ordinal.value;
  if (half && value > 2) return null;
  const parts: Parts = quarter ? { quarter: value } : { half: value };
  const of = tokens.spells(noun + 1, 'of') ? noun + 2 : noun + 1;
  const fiscal = tokens.spells(of, 'fiscal') ? of + 1 : of;
  const year = readYear(tokens, fiscal);
  if (year !== null) return reading(at, year.end, { ...parts, year: year.value });
  const reference = yearReference(tokens, of) ?? bareYearReference(tokens, of);
  if (reference !== null) return reading(at, reference.end, { ...parts, ...reference.parts });
  if (of > noun + 1 || half) return null;
  return reading(at, noun + 1, parts);
}

/** "of the year". */
const bareYearReference = (tokens: Tokens, at: number): { parts: Parts; end: number } | null =>
  tokens.spells(at, 'the') && tokens.spells(at + 1, 'year')
    ? { parts: { yearOffset: 0, yearFrom: 'focus' }, end: at + 2 }
    : null;

/** "1980s", "'80s", "the eighties" without its article, "18th century", "nineteenth century". */
function decadeOrCentury(tokens: Tokens, at: number): CalendarReading | null {
  const decade = decadeAt(tokens, at);
  if (decade !== null) return reading(at, decade.end, { decade: decade.value });
  const ordinal = readOrdinal(tokens, at, 30);
  if (ordinal === null) return null;
  const noun = tokens.is(ordinal.end, '-') ? ordinal.end + 1 : ordinal.end;
  if (!tokens.spells(noun, 'century') && !tokens.spells(noun, 'centuries')) return null;
  const bc = isBefore(tokens, noun + 1);
  return reading(at, noun + 1 + (bc > 0 ? bc : 0), { century: bc > 0 ? -ordinal.value : ordinal.value });
}

function decadeAt(tokens: Tokens, at: number): Part | null {
  const apostrophe = tokens.is(at, "'") || tokens.is(at, '’') ? at + 1 : at;
  const surface = tokens.surface(apostrophe);
  if (tokens.kind(apostrophe) === TokenKind.Number && /^(?:1[0-9]|20)?\d0$/.test(surface)) {
    const plural =
      tokens.glued(apostrophe) &&
      (tokens.spells(apostrophe + 1, 's') || tokens.word(apostrophe + 1)?.spelling === "'s");
    const short = surface.length === 2;
    if (plural && (!short || apostrophe > at || tokens.spells(at - 1, 'the'))) {
      return { value: short ? 190 + Number(surface) / 10 : Number(surface) / 10, end: apostrophe + 2 };
    }
  }
  const named = DECADES[tokens.surface(at).toLowerCase()];
  return named !== undefined && tokens.spells(at - 1, 'the') ? { value: named, end: at + 1 } : null;
}

const DECADES: Readonly<Record<string, number>> = {
  twenties: 192,
  thirties: 193,
  forties: 194,
  fifties: 195,
  sixties: 196,
  seventies: 197,
  eighties: 198,
  nineties: 199,
};

/** "44 BC", "AD 1000", "500 B.C.". */
function eraYear(tokens: Tokens, at: number): CalendarReading | null {
  if (tokens.spells(at, 'ad') || tokens.spells(at, 'a.d.')) {
    if (tokens.kind(at + 1) !== TokenKind.Number || !/^\d{1,4}$/.test(tokens.surface(at + 1))) return null;
    return reading(at, at + 2, { year: Number(tokens.surface(at + 1)) });
  }
  if (tokens.kind(at) !== TokenKind.Number || !/^\d{1,4}$/.test(tokens.surface(at))) return null;
  const before = isBefore(tokens, at + 1);
  if (before > 0) return reading(at, at + 1 + before, { year: 1 - Number(tokens.surface(at)) });
  const after =
    ['ad', 'a.d.', 'ce'].some((era) => tokens.spells(at + 1, era)) &&
    tokens.surface(at + 1) === tokens.surface(at + 1).toUpperCase();
  return after ? reading(at, at + 2, { year: Number(tokens.surface(at)) }) : null;
}

/** How many tokens "BC", "B.C." or "BCE" take. */
const isBefore = (tokens: Tokens, at: number): number =>
  ['BC', 'B.C.', 'BCE', 'B.C.E.'].includes(tokens.surface(at)) ? 1 : 0;

/** A year by itself, where nothing is counted with it. */
function bareYear(tokens: Tokens, at: number): CalendarReading | null {
  const year = readYear(tokens, at);
  return year !== null && isYear(tokens, at, year) ? reading(at, year.end, { year: year.value }) : null;
}

/** Words behind which four digits are a year. */
const YEAR_OPENERS = new Set(
  'in since by until till from of during before after between through throughout early late mid to and or around circa c ca about for as year years'.split(
    ' ',
  ),
);

function isYear(tokens: Tokens, at: number, { value, end }: Part): boolean {
  const next = tokens.word(end);
  if (tokens.is(end, '%') || next?.numeral?.role === 'magnitude') return false;
  if (tokens.is(at - 1, '$') || tokens.is(at - 1, '£') || tokens.is(at - 1, '€')) return false;
  if (isRangeOfYears(tokens, at)) return true;
  const before = tokens.word(at - 1)?.spelling ?? tokens.surface(at - 1).toLowerCase();
  if (
    tokens.is(at - 1, '-') &&
    tokens.glued(at - 1) &&
    tokens.kind(at - 2) === TokenKind.Word &&
    !['mid', 'post', 'pre', 'early', 'late'].includes(tokens.surface(at - 2).toLowerCase())
  )
    return false;
  const counted =
    next?.people?.number === 'many' ||
    (next?.unit !== undefined && next.unit.symbols === undefined) ||
    next?.currency !== undefined;
  if (counted && value !== 0) return next?.people !== undefined && before === 'in';
  if (isLabel(before) && !YEAR_OPENERS.has(before)) return false;
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

const isLabel = (word: string): boolean =>
  [
    'no',
    'number',
    'resolution',
    'section',
    'article',
    'flight',
    'route',
    'nearly',
    'almost',
    'over',
    'than',
    'some',
    'roughly',
    'approximately',
    'another',
  ].includes(word);

/** "1915-17", "1939–1945": a year on the other side of a dash. */
const isRangeOfYears = (tokens: Tokens, at: number): boolean =>
  (tokens.is(at - 1, '-') || tokens.is(at - 1, '–')) &&
  tokens.glued(at - 1) &&
  readYear(tokens, at - 2) !== null;

/** Whether the word that may be a month is one: "May 4", "in March", not "may have", "the march", "Sun". */
function isMonth(tokens: Tokens, at: number, behindDay = false): boolean {
  const surface = tokens.surface(at);
  if (surface.length > 3 && surface !== 'march' && surface !== 'March' && surface !== 'Sept') return true;
  if (behindDay) return tokens.capitalised(at) || surface !== 'march';
  if (surface.length === 3 && surface.toLowerCase() !== 'may') {
    const next = tokens.is(at + 1, '.') ? at + 2 : at + 1;
    return tokens.capitalised(at) || tokens.kind(next) === TokenKind.Number;
  }
  return (
    tokens.capitalised(at) ||
    (tokens.kind(at + 1) === TokenKind.Number && !tokens.word(at + 2)?.unit && surface !== 'march')
  );
}

/** A month without day or year: "in May", not "May has", "Theresa May", "April Jones", "march". */
function isBareMonth(tokens: Tokens, at: number): boolean {
  const spelling = tokens.word(at)!.spelling;
  if (
    !['may', 'march', 'april', 'june', 'august', 'jan', 'mar', 'dec', 'sep', 'oct', 'nov'].includes(spelling)
  )
    return true;
  if (!tokens.capitalised(at)) return false;
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
    before?.spelling === 'to';
  if (tokens.capitalised(at + 1) && tokens.kind(at + 1) === TokenKind.Word && !opened) return false;
  if (spelling === 'may' || spelling === 'march')
    return opened && !(before?.functionWord === 'definite' && spelling === 'march');
  return (
    opened ||
    tokens.is(at - 1, '(') ||
    tokens.is(at + 1, '.') ||
    tokens.is(at - 1, ',') ||
    tokens.is(at - 1, '-') ||
    tokens.is(at - 1, '–')
  );
}

/** "march 286 miles", "From April 4,167 containers": the number belongs to what follows. */
function opensQuantity(tokens: Tokens, day: Part, at: number): boolean {
  if (tokens.end(at) - tokens.start(at) > 2 && tokens.kind(at) === TokenKind.Number) return true;
  const next = tokens.word(day.end);
  if (next?.people?.number === 'many' || next?.unit?.dimension === 'length' || next?.currency !== undefined)
    return true;
  return tokens.is(day.end, '%') || (tokens.is(day.end, ':') && tokens.glued(day.end));
}
