import { priced } from '../../lexicon/priced.ts';
import { isHyphen, isSpacedHyphen } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { readDigits } from '../digit-cardinal.ts';
import { readFactor } from './factor.ts';
import { unitAt } from './unit-at.ts';
import type { UnitReading } from './unit-reading.ts';

/**
 * Reads what a unit is for, behind it: "per hour", "/kg", "a barrel", "each year", "per square metre", "-a-day"; also twice,
 * "litres per person per day".
 */
export function readRate(tokens: Tokens, base: UnitReading): UnitReading | null {
  const once = readOneRate(tokens, base) ?? rateOfStuff(tokens, base);
  return once === null ? null : (readOneRate(tokens, once) ?? once);
}

function readOneRate(tokens: Tokens, base: UnitReading): UnitReading | null {
  const link = linkAt(tokens, base);
  if (link === null) return null;
  const over = denominator(tokens, link.end, link.per, base.kind);
  if (over === null || (!link.per && isAgo(tokens, over.end))) return null;
  return {
    ...base,
    unit: `${base.unit} per ${over.name}`,
    kind: 'rate',
    end: over.end,
    ucum: base.ucum === null || over.ucum === null ? null : `${base.ucum}/${over.ucum}`,
  };
}

/** What is measured by its mass or volume may stand between: "220,000 barrels of crude a day", "5 litres of clean water each day". */
const STUFF: ReadonlySet<UnitReading['dimension']> = new Set(['mass', 'volume', 'energy', 'data']);

/** How many words name it at most. */
const LONGEST = 3;

function rateOfStuff(tokens: Tokens, base: UnitReading): UnitReading | null {
  if (!STUFF.has(base.dimension) || !tokens.spells(base.end, 'of')) return null;
  for (let end = base.end + 1; end <= base.end + 1 + LONGEST; end += 1) {
    const rate = end > base.end + 1 ? linkAt(tokens, { ...base, end }) : null;
    if (rate !== null)
      return tokens.word(rate.end)?.timeUnit === undefined ? null : readOneRate(tokens, { ...base, end });
    const word = tokens.word(end);
    if (tokens.kind(end) !== TokenKind.Word || word?.closedClass !== undefined || word?.verb !== undefined)
      return null;
  }
  return null;
}

interface Link {
  /** "per" or a slash: any noun may follow. An article prices by what is known to be priced by. */
  readonly per: boolean;
  readonly end: number;
}

const ARTICLES = new Set(['a', 'an', 'each', 'every']);

/** "per", "/", "a", with hyphens on both sides or none. */
function linkAt(tokens: Tokens, { end, kind }: UnitReading): Link | null {
  if (tokens.is(end, '/'))
    return kind === 'money' || tokens.glued(end - 1) ? { per: true, end: end + 1 } : null;
  const spaced = isSpacedHyphen(tokens, end) && isSpacedHyphen(tokens, end + 2);
  const hyphened = spaced || (isHyphen(tokens, end) && tokens.glued(end));
  const at = hyphened ? end + 1 : end;
  const spelling = tokens.spelling(at);
  if (spelling !== 'per' && !ARTICLES.has(spelling)) return null;
  const joined = spaced || (isHyphen(tokens, at + 1) && tokens.glued(at));
  if (hyphened && !joined && spelling !== 'per') return null;
  return { per: spelling === 'per', end: joined ? at + 2 : at + 1 };
}

interface Denominator {
  readonly name: string;
  readonly ucum: string | null;
  readonly end: number;
}

/** What stands behind "per": any unit or noun; behind "a" a time, or for money what things are priced by. */
function denominator(
  tokens: Tokens,
  at: number,
  per: boolean,
  kind: UnitReading['kind'],
): Denominator | null {
  if (per || kind === 'money') {
    const whole = tokens.is(at, '(') ? bracketed(tokens, at + 1) : readFactor(tokens, at);
    if (whole !== null) return whole;
  }
  const unit = unitAt(tokens, at);
  if (unit !== undefined && unit.dimension !== 'percent')
    return per || unit.dimension === 'time' || unit.dimension === 'area' || kind === 'money'
      ? { name: unit.name, ucum: unit.ucum, end: at + 1 }
      : null;
  if (tokens.kind(at) === TokenKind.Number) return per ? hundreds(tokens, at) : null;
  if (tokens.kind(at) !== TokenKind.Word) return null;
  const word = tokens.word(at);
  // "four cents per diluted share"
  const share = tokens.spells(at + 1, 'share') && per;
  const noun = share
    ? { name: 'share', ucum: null, end: at + 2 }
    : { name: tokens.surface(at), ucum: null, end: at + 1 };
  if (per) return tokens.capitalised(at) || word?.functionWord !== undefined ? null : noun;
  return kind === 'money' && priced.has(noun.name) ? noun : null;
}

/** "per 100 km", "per 1,000 kg": so many of a unit. */
function hundreds(tokens: Tokens, at: number): Denominator | null {
  const many = readDigits(tokens, at);
  const unit = many === null || many.value < 100 ? null : readFactor(tokens, many.end);
  return unit === null
    ? null
    : {
        name: `${many!.value} ${unit.name}s`,
        ucum: unit.ucum === null ? null : `(${many!.value}.${unit.ucum})`,
        end: unit.end,
      };
}

/** "J/(kg K)", "W/(m²·K)": a product in brackets. */
function bracketed(tokens: Tokens, at: number): Denominator | null {
  const first = readFactor(tokens, at);
  if (first === null) return null;
  const next = tokens.is(first.end, '·') || tokens.is(first.end, '⋅') ? first.end + 1 : first.end;
  const second = readFactor(tokens, next);
  const { name, ucum, end } =
    second === null
      ? first
      : {
          name: `${first.name} ${second.name}`,
          ucum: first.ucum === null || second.ucum === null ? null : `(${first.ucum}.${second.ucum})`,
          end: second.end,
        };
  return tokens.is(end, ')') ? { name, ucum, end: end + 1 } : null;
}

/** "$6.78 billion a year earlier" is no price a year; "$40,000 a year before tax" is one. */
const isAgo = (tokens: Tokens, at: number): boolean =>
  ['ago', 'earlier', 'later', 'before', 'after'].some((word) => tokens.spells(at, word)) &&
  !['tax', 'taxes', 'deductions', 'costs'].some((word) => tokens.spells(at + 1, word));
