import type { FigureKind } from '@muster/model';
import type { Currency } from '../lexicon/currencies.ts';
import type { Dimension, Unit } from '../lexicon/units.ts';
import { currencySigns } from '../lexicon/currencies.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** A unit behind a number: its name, what it measures and the first token after it. */
export interface UnitReading {
  readonly unit: string;
  readonly kind: Exclude<FigureKind, 'count' | 'calibre' | 'ordinal' | 'ratio'>;
  readonly dimension: Dimension | 'money';
  readonly end: number;
  /** Whether the number is in hundredths or such by the unit itself: "-fold" has none. */
  readonly hyphenated: boolean;
}

/** Reads a unit at token `at`, which may begin with a hyphen: "kilometres per hour", "%", "-year-old", "yen a litre". */
export function readUnit(tokens: Tokens, at: number, value: number): UnitReading | null {
  const hyphen =
    isHyphen(tokens, at) &&
    tokens.glued(at - 1) &&
    tokens.glued(at) &&
    tokens.kind(at + 1) === TokenKind.Word;
  const first = hyphen ? at + 1 : at;
  const base = simpleUnit(tokens, first, value, hyphen);
  if (base === null) return null;
  const aged = base.dimension === 'time' ? age(tokens, base) : null;
  if (aged !== null) return { ...aged, hyphenated: hyphen };
  const rate = perUnit(tokens, base);
  return { ...(rate ?? base), hyphenated: hyphen };
}

type Base = Omit<UnitReading, 'hyphenated'>;

/** A unit without "per". */
function simpleUnit(tokens: Tokens, at: number, value: number, hyphen: boolean): Base | null {
  if (tokens.is(at, '%')) return { unit: 'percent', kind: 'percent', dimension: 'percent', end: at + 1 };
  if (tokens.is(at, '°') || tokens.is(at, 'º')) return degrees(tokens, at + 1);
  if (tokens.is(at, '"') && tokens.glued(at - 1)) return null;
  if (tokens.is(at, 'Ω')) return { unit: 'ohm', kind: 'measure', dimension: 'electric', end: at + 1 };
  if (tokens.is(at, '¢')) return { unit: 'cent', kind: 'money', dimension: 'money', end: at + 1 };
  const sign = tokens.kind(at) === TokenKind.Symbol ? currencySigns.get(tokens.surface(at)) : undefined;
  if (sign !== undefined) return trailingSign(tokens, at, sign);
  const bracketed =
    tokens.is(at, '(') && tokens.is(at + 2, ')') ? tokens.word(at + 1)?.unit?.symbols : undefined;
  if (bracketed !== undefined) {
    const inside = simpleUnit(tokens, at + 1, value, false);
    return inside === null || inside.end !== at + 2 ? null : { ...inside, end: at + 3 };
  }
  const word = tokens.word(at);
  if (word === undefined) return nationalCurrency(tokens, at);
  const phrase = unitPhrase(tokens, at);
  if (phrase !== null) return phrase;
  if (word.currency !== undefined) {
    const money = currencyAt(tokens, at, word.currency);
    if (money !== null) return money;
  }
  if (word.unit === undefined) return nationalCurrency(tokens, at);
  if (word.unit.unit === 'pound-mass' && word.unit.symbols === undefined && value >= 1e5) {
    return { unit: 'pound sterling', kind: 'money', dimension: 'money', end: at + 1 };
  }
  return namedUnit(tokens, at, word.unit, value, hyphen);
}

/** "15 €", "10$": the sign behind the number, unless another number follows it. */
function trailingSign(tokens: Tokens, at: number, unit: string): Base | null {
  const opensNext = tokens.kind(at + 1) === TokenKind.Number && tokens.glued(at);
  return opensNext ? null : { unit, kind: 'money', dimension: 'money', end: at + 1 };
}

/** "Australian dollars", "US dollars", "Finnish markka": whose money it is. */
function nationalCurrency(tokens: Tokens, at: number): Base | null {
  const currency = tokens.word(at + 1)?.currency;
  if (tokens.kind(at) !== TokenKind.Word || tokens.glued(at)) return null;
  const nation =
    tokens.word(at)?.side?.kind === 'demonym' ||
    tokens.word(at)?.unitOpener !== undefined ||
    ['hong', 'zealand', 'kong'].includes(tokens.surface(at).toLowerCase());
  if (currency !== undefined && nation && currency.place !== 'before' && !currency.capitals) {
    const of = tokens.surface(at).toLowerCase().replace('american', 'us').replace('u.s.', 'us');
    const known =
      currency.unit === 'dollar'
        ? `${of === 'us' ? 'US' : of} dollar`
        : currency.code === null
          ? `${of} ${currency.unit}`
          : currency.unit;
    return { unit: known, kind: 'money', dimension: 'money', end: at + 2 };
  }
  return null;
}

function namedUnit(tokens: Tokens, at: number, entry: Unit, value: number, hyphen: boolean): Base | null {
  const surface = tokens.surface(at);
  let unit = entry.unit;
  if (entry.symbols !== undefined) {
    const exact = entry.symbols[surface];
    if (exact === undefined) return null;
    unit = exact;
    if (surface.length === 1 && !tokens.glued(at - 1) && !SPACED_SYMBOLS.has(surface)) return null;
    if (surface === 's' && Number.isInteger(value)) return null;
  }
  if (
    entry.symbols === undefined &&
    tokens.capitalised(at) &&
    !NAMED_AFTER_PEOPLE.has(entry.dimension) &&
    !isShouted(tokens, at)
  )
    return null;
  if (unit === 'degree') return degrees(tokens, at + 1);
  if (unit === 'percent') {
    const points = tokens.spells(at + 1, 'points') || tokens.spells(at + 1, 'point');
    return {
      unit: points ? 'percentage point' : 'percent',
      kind: 'percent',
      dimension: 'percent',
      end: at + (points ? 2 : 1),
    };
  }
  if (entry.dimension === 'time' && isOrdinary(tokens, at, unit, value, hyphen)) return null;
  const exponent = power(tokens, at, unit, entry.dimension);
  return exponent ?? { unit, kind: 'measure', dimension: entry.dimension, end: at + 1 };
}

/** Units with a person's name may be capitalised; "2016 Stone" is no weight. */
const NAMED_AFTER_PEOPLE = new Set<Dimension>([
  'temperature',
  'percent',
  'other',
  'frequency',
  'pressure',
  'force',
  'power',
  'data',
  'points',
]);
const isShouted = (tokens: Tokens, at: number): boolean =>
  tokens.surface(at) === tokens.surface(at).toUpperCase();

/** Symbols of one letter that may stand behind a space: "5 m", "3 g". */
const SPACED_SYMBOLS = new Set(['m', 'g', 'l', 'L', 'W', 'V', 'N', 'C', 'F', 't']);

/** "second" behind a spelled-out one is an ordinal; "quarter" and "night" are parts of another noun. */
function isOrdinary(tokens: Tokens, at: number, unit: string, value: number, hyphen: boolean): boolean {
  if (unit === 'second' && tokens.surface(at) === 'second' && value !== 1 && !hyphen) return true;
  return unit === 'quarter' && !hyphen && value < 1;
}

/** "m2", "km²", "m^3". */
function power(tokens: Tokens, at: number, unit: string, dimension: Dimension): Base | null {
  if (dimension !== 'length') return null;
  const sign = tokens.surface(at + 1);
  if (tokens.spells(at + 1, 'squared'))
    return { unit: `square ${unit}`, kind: 'measure', dimension: 'area', end: at + 2 };
  if (tokens.spells(at + 1, 'cubed'))
    return { unit: `cubic ${unit}`, kind: 'measure', dimension: 'volume', end: at + 2 };
  const caret = sign === '^' ? 1 : 0;
  const digit = tokens.glued(at) ? tokens.surface(at + 1 + caret) : '';
  const prefix = digit === '2' || digit === '²' ? 'square' : digit === '3' || digit === '³' ? 'cubic' : null;
  return prefix === null
    ? null
    : {
        unit: `${prefix} ${unit}`,
        kind: 'measure',
        dimension: prefix === 'square' ? 'area' : 'volume',
        end: at + 2 + caret,
      };
}

/** "°C", "degrees Fahrenheit", "degrees". */
function degrees(tokens: Tokens, at: number): Base {
  const scale = tokens.word(at)?.unit;
  const letter = tokens.surface(at);
  const name =
    scale?.dimension === 'temperature'
      ? scale.symbols
        ? scale.symbols[letter.toUpperCase()]
        : scale.unit
      : undefined;
  if (name !== undefined) return { unit: name, kind: 'measure', dimension: 'temperature', end: at + 1 };
  return { unit: 'degree', kind: 'measure', dimension: 'angle', end: at };
}

/** Units of two words: "square kilometres", "per cent", "nautical miles", "basis points", "kilowatt hours". */
function unitPhrase(tokens: Tokens, at: number): Base | null {
  const spelling = tokens.word(at)?.spelling ?? '';
  const second = tokens.word(at + 1);
  const gap = isHyphen(tokens, at + 1) && tokens.glued(at) ? 1 : 0;
  const next = gap === 0 ? second : tokens.word(at + 2);
  const nextSpelling = next?.spelling ?? '';
  if (spelling === 'per' && nextSpelling === 'cent') {
    const points = tokens.spells(at + 2, 'points') || tokens.spells(at + 2, 'point');
    return {
      unit: points ? 'percentage point' : 'percent',
      kind: 'percent',
      dimension: 'percent',
      end: at + (points ? 3 : 2),
    };
  }
  const joined = PHRASES[`${spelling} ${nextSpelling}`];
  if (joined !== undefined)
    return {
      unit: joined.unit,
      kind: joined.kind ?? 'measure',
      dimension: joined.dimension,
      end: at + 2 + gap,
    };
  const powered =
    spelling === 'square' || spelling === 'sq'
      ? 'square'
      : spelling === 'cubic' || spelling === 'cu'
        ? 'cubic'
        : null;
  if (powered === null) return null;
  const unitAt = tokens.is(at + 1, '.') || gap === 1 ? at + 2 : at + 1;
  const length = tokens.word(unitAt)?.unit;
  if (length?.dimension !== 'length') return null;
  const name = length.symbols ? length.symbols[tokens.surface(unitAt)] : length.unit;
  return name === undefined
    ? null
    : {
        unit: `${powered} ${name}`,
        kind: 'measure',
        dimension: powered === 'square' ? 'area' : 'volume',
        end: unitAt + 1,
      };
}

const phrase = (
  unit: string,
  dimension: Dimension,
  kind: UnitReading['kind'] = 'measure',
): { unit: string; dimension: Dimension; kind: UnitReading['kind'] } => ({ unit, dimension, kind });

const PHRASES: Readonly<Record<string, { unit: string; dimension: Dimension; kind?: UnitReading['kind'] }>> =
  Object.fromEntries(
    (
      [
        ['nautical mile', phrase('nautical mile', 'length')],
        ['light year', phrase('light-year', 'length')],
        ['metric ton', phrase('metric ton', 'mass')],
        ['metric tonne', phrase('metric ton', 'mass')],
        ['short ton', phrase('short ton', 'mass')],
        ['basis point', phrase('basis point', 'points', 'percent')],
        ['percentage point', phrase('percentage point', 'percent', 'percent')],
        ['kilowatt hour', phrase('kilowatt hour', 'energy')],
        ['megawatt hour', phrase('megawatt hour', 'energy')],
        ['gigawatt hour', phrase('gigawatt hour', 'energy')],
        ['terawatt hour', phrase('terawatt hour', 'energy')],
        ['watt hour', phrase('watt hour', 'energy')],
        ['newton metre', phrase('newton metre', 'force')],
        ['newton meter', phrase('newton metre', 'force')],
        ['brake horsepower', phrase('brake horsepower', 'power')],
        ['acre foot', phrase('acre-foot', 'volume')],
        ['fluid ounce', phrase('fluid ounce', 'volume')],
        ['business day', phrase('business day', 'time')],
        ['calendar year', phrase('year', 'time')],
        ['school year', phrase('school year', 'time')],
      ] as const
    ).flatMap(([words, reading]) => [
      [words, reading],
      [`${words}s`, reading],
      [words.replace('foot', 'feet'), reading],
    ]),
  );
for (const pounds of [
  'lb ft',
  'lbs ft',
  'pound foot',
  'pound feet',
  'pounds feet',
  'lb feet',
  'ft lb',
  'ft lbs',
  'foot pounds',
  'foot pound',
]) {
  (PHRASES as Record<string, { unit: string; dimension: Dimension }>)[pounds] = phrase('pound-foot', 'force');
}

function currencyAt(tokens: Tokens, at: number, currency: Currency): Base | null {
  if (currency.place === 'before') return null;
  const upper = tokens.surface(at) === tokens.surface(at).toUpperCase();
  if (currency.capitals && !upper && !UNMISTAKABLE.has(tokens.surface(at))) return null;
  if (tokens.surface(at) === 'p' && !tokens.glued(at - 1)) return null;
  return { unit: currency.unit, kind: 'money', dimension: 'money', end: at + 1 };
}

/** Codes that are no English word in lower case either. */
const UNMISTAKABLE = new Set(['usd', 'rmb', 'eur', 'gbp', 'jpy', 'cny', 'krw', 'aud', 'hkd', 'chf', 'inr']);

/** "-year-old", "years old", "years of age". */
function age(tokens: Tokens, base: Base): Base | null {
  let at = base.end;
  while (isHyphen(tokens, at) && tokens.glued(at)) at += 1;
  if (tokens.spells(at, 'old') || tokens.spells(at, 'olds'))
    return { ...base, unit: `${base.unit} of age`, end: at + 1 };
  if (tokens.spells(at, 'of') && tokens.spells(at + 1, 'age'))
    return { ...base, unit: `${base.unit} of age`, end: at + 2 };
  return null;
}

/** "per hour", "a barrel", "/kg", "each year": what the unit is for. */
function perUnit(tokens: Tokens, base: Base): Base | null {
  const { end } = base;
  const word = tokens.word(end)?.spelling;
  const slash = tokens.is(end, '/') && tokens.glued(end - 1);
  const per = word === 'per' || slash || (tokens.is(end, '-') && tokens.spells(end + 1, 'per'));
  const article = word === 'a' || word === 'an' || word === 'each' || word === 'every';
  if (!per && !article) return null;
  let at = end + (tokens.is(end, '-') ? 2 : 1);
  if (tokens.is(at, '-')) at += 1;
  const square =
    tokens.spells(at, 'square') || tokens.spells(at, 'cubic') || tokens.spells(at, 'sq')
      ? tokens.surface(at).replace('sq', 'square')
      : '';
  if (square !== '') at += 1;
  const name = denominator(tokens, at, per, base.kind);
  if (name === null || (!per && isAgo(tokens, at + 1))) return null;
  const kind =
    base.kind === 'money' || base.kind === 'percent' || base.kind === 'measure' ? 'rate' : base.kind;
  return {
    unit: `${base.unit} per ${square === '' ? '' : `${square} `}${name}`,
    kind,
    dimension: base.dimension,
    end: at + 1,
  };
}

/** What stands behind "per": any unit, or for money any noun; behind "a" only what things are priced or counted by. */
function denominator(tokens: Tokens, at: number, per: boolean, kind: UnitReading['kind']): string | null {
  const word = tokens.word(at);
  const unit = word?.unit;
  if (unit !== undefined) {
    const name = unit.symbols ? unit.symbols[tokens.surface(at)] : unit.unit;
    if (name !== undefined && name !== 'percent')
      return !per && unit.dimension !== 'time' && kind !== 'money' ? null : name;
  }
  if (tokens.kind(at) !== TokenKind.Word) return null;
  if (per && !tokens.capitalised(at) && word?.functionWord === undefined)
    return tokens.surface(at).toLowerCase();
  if (!per && kind === 'money' && PRICED.has(word?.spelling ?? tokens.surface(at))) return tokens.surface(at);
  return null;
}

/** "$6.78 billion a year earlier" is no price a year. */
export const isAgo = (tokens: Tokens, at: number): boolean =>
  ['ago', 'earlier', 'later', 'before', 'after'].some((word) => tokens.spells(at, word));

const PRICED = new Set([
  'share',
  'head',
  'person',
  'piece',
  'ticket',
  'unit',
  'bushel',
  'tonne',
  'ton',
  'bottle',
  'seat',
  'vote',
  'ounce',
  'barrel',
  'gallon',
  'kilo',
  'pop',
]);

/** A hyphen of any width. */
export const isHyphen = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, '-') || tokens.is(at, '‐') || tokens.is(at, '‑');
