import type { Opening, Rule } from '../rule.ts';
import { isHyphen, isTie, pastTie } from '../text/hyphen.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { boundBefore } from './bound.ts';
import { bounded } from './bounded.ts';
import { readDenominator, type Denominator } from './denominator.ts';
import { magnified, rounded } from './magnified.ts';
import { readUnit } from './units/read-unit.ts';
import { withCodes } from './units/with-codes.ts';
import { readWords } from './worded-cardinal.ts';

/** What stands behind the article of a part: "a third", "a twenty-first", "a-half". */
const PART: readonly Opening[] = [{ word: 'fraction' }, { word: 'numeral' }, { symbol: '-' }];

/** "half", "a third of", "two thirds", "three-quarters", "half a million". */
export const fractionOf: Rule = {
  name: 'ratio/fraction',
  triggers: [{ word: 'fraction' }, { word: 'numeral' }, { word: 'article', next: PART }],
  examples: ['half of the troops', 'a third', 'two thirds of voters', 'three-quarters', 'half a million'],
  read: (tokens, at) => {
    const fraction = readFraction(tokens, at);
    if (fraction === null) return null;
    const unit = fraction.counts ? readUnit(tokens, fraction.end, fraction.value) : null;
    const last = unit?.end ?? fraction.end;
    return {
      end: last,
      figures: [
        withCodes(
          {
            first: at,
            last,
            ...bounded(fraction.value, boundBefore(tokens, at)?.bound ?? 'exact'),
            kind: unit?.kind ?? (fraction.counts ? 'count' : 'ratio'),
            unit: unit?.unit ?? null,
          },
          unit,
        ),
      ],
    };
  },
};

/** A part of one, or of a number that is told with it. */
export interface Fraction {
  readonly value: number;
  readonly end: number;
  /** Whether the part is of a number and so a number itself: "half a million". */
  readonly counts: boolean;
}

/** Reads a part at token `at`: "half", "two thirds", "half a million"; or gives null. */
export function readFraction(tokens: Tokens, at: number): Fraction | null {
  const word = tokens.word(at);
  const article = word?.article !== undefined;
  const noun = article ? pastTie(tokens, at + 1) : at;
  if (tokens.spells(noun, 'half')) return readHalf(tokens, noun, at);
  if (tokens.spells(noun, 'quarter')) {
    const whole = wholeOf(tokens, noun + 1);
    if (whole !== null) return { value: whole.value / 4, end: whole.end, counts: true };
  }
  return article ? onePart(tokens, noun) : word?.numeral === undefined ? null : parts(tokens, at);
}

/** "a third", "a quarter", "a twentieth" of something. */
function onePart(tokens: Tokens, at: number): Fraction | null {
  const denominator = readDenominator(tokens, at);
  if (denominator === null || denominator.plural || !isOnePart(tokens, denominator, at)) return null;
  return partOf(tokens, 1, denominator);
}

/** Not "a third attack" or "a quarter century": "of", or the end of the phrase, must follow. */
function isOnePart(tokens: Tokens, { end }: Denominator, at: number): boolean {
  const next = tokens.word(end);
  if (next?.spelling === 'of' || next?.functionWord === 'preposition' || magnitudeAt(tokens, end) !== null)
    return !isHyphen(tokens, end);
  return tokens.kind(end) !== TokenKind.Word && !isTie(tokens, end) && !tokens.spells(at, 'quarter');
}

/** "two thirds", "one-fifth", "three twenty-firsts", "one hundred and thirty fifths". */
function parts(tokens: Tokens, at: number): Fraction | null {
  const count = readWords(tokens, at);
  if (count === null || count.magnitude >= 1e3) return null;
  // "one - third": the hyphen of a text that was cut into words.
  const tied = isHyphen(tokens, count.end) && tokens.glued(count.end) === tokens.glued(count.end - 1);
  const denominator = readDenominator(tokens, tied ? count.end + 1 : count.end);
  if (denominator === null || isSeconds(tokens, denominator)) return null;
  const single = count.value === 1 && !tokens.spells(denominator.end - 1, 'second');
  const quarter = tokens.spells(denominator.end - 1, 'quarter') && !tokens.spells(denominator.end, 'of');
  const singular = tied || (single && !quarter);
  return denominator.plural || singular || tokens.spells(count.end, 'half')
    ? partOf(tokens, count.value, denominator)
    : null;
}

const isSeconds = (tokens: Tokens, { end }: Denominator): boolean => tokens.spells(end - 1, 'seconds');

/** The part, times the number that it is of: "two thirds of a million", "three quarters billion". */
function partOf(tokens: Tokens, count: number, { whole: parts, end }: Denominator): Fraction {
  const whole = wholeOf(tokens, end) ?? unitOf(tokens, end);
  return whole === null
    ? { value: count / parts, end, counts: false }
    : { value: rounded((count * whole.value) / parts), end: whole.end, counts: true };
}

interface Whole {
  readonly value: number;
  readonly end: number;
}

/** "million", "of a million", "of one billion", "of 1 percent" behind a part. */
function wholeOf(tokens: Tokens, at: number): Whole | null {
  const bare = magnitudeAt(tokens, pastTie(tokens, at));
  if (bare !== null) return bare;
  if (!tokens.spells(at, 'of')) return null;
  const one =
    tokens.word(at + 1)?.article !== undefined ||
    tokens.spells(at + 1, 'one') ||
    tokens.surface(at + 1) === '1';
  if (!one) return null;
  const percent = readUnit(tokens, at + 2, 1)?.kind === 'percent';
  return percent ? { value: 1, end: at + 2 } : magnitudeAt(tokens, at + 2);
}

/** "of a mile", "of an hour" behind a part: one of the unit that follows; "of a century" may well be a metaphor, "of a second" is not. */
function unitOf(tokens: Tokens, at: number): Whole | null {
  if (!tokens.spells(at, 'of') || tokens.word(at + 1)?.functionWord !== 'indefinite') return null;
  return readUnit(tokens, at + 2, 0.5)?.kind === 'measure' ? { value: 1, end: at + 2 } : null;
}

/** "thousand", "million", "hundred thousand": what multiplies, without a number before it. */
function magnitudeAt(tokens: Tokens, at: number): Whole | null {
  const numeral = tokens.word(at)?.numeral;
  if (numeral?.role !== 'magnitude' && numeral?.role !== 'hundred' && numeral?.role !== 'dozen') return null;
  const { value, end } = magnified(tokens, { value: 1, end: at, magnitude: 1, digits: false });
  return { value, end };
}

/** "half", "half a million", "half-a-dozen", "half an hour"; `first` is the article before it or itself. */
function readHalf(tokens: Tokens, at: number, first: number): Fraction | null {
  if (isHyphen(tokens, at - 1) && tokens.glued(at - 1) && first === at) return null;
  const behind = pastTie(tokens, at + 1);
  const article = tokens.word(behind)?.article !== undefined;
  const whole = magnitudeAt(tokens, article ? pastTie(tokens, behind + 1) : behind);
  if (whole !== null) return { value: whole.value / 2, end: whole.end, counts: true };
  if (behind > at + 1) return null;
  const of = tokens.spells(at + 1, 'of') ? wholeOf(tokens, at + 1) : null;
  if (of !== null) return { value: of.value / 2, end: of.end, counts: true };
  if (article && isUnitAt(tokens, at + 2)) return { value: 0.5, end: at + 2, counts: true };
  return isPartOfTime(tokens, at) ? null : plainHalf(tokens, at, first);
}

const isUnitAt = (tokens: Tokens, at: number): boolean =>
  readUnit(tokens, at, 0.5) !== null && tokens.word(at)?.fraction === undefined;

/** "half of", "nearly half", "half the", "a half", "half percent". */
function plainHalf(tokens: Tokens, at: number, first: number): Fraction | null {
  const next = tokens.word(at + 1);
  const counts = next?.spelling === 'percent' || next?.unit !== undefined;
  const whole =
    next?.spelling === 'of' || next?.spelling === 'the' || next?.functionWord === 'auxiliary' || first < at;
  return counts || whole || boundBefore(tokens, first) !== null ? { value: 0.5, end: at + 1, counts } : null;
}

const PLACES = new Set(['first', 'second', 'last', 'final', 'other', 'latter', 'opening', 'top', 'bottom']);

/** "the second half", "half way", "half time", "Half Moon": no part of anything. */
const isPartOfTime = (tokens: Tokens, at: number): boolean =>
  PLACES.has(tokens.surface(at - 1).toLowerCase()) ||
  tokens.spells(at + 1, 'way') ||
  tokens.spells(at + 1, 'time') ||
  (tokens.capitalised(at) && tokens.capitalised(at + 1));
