import { isHyphen, isTie, pastTie } from '../text/hyphen.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { readDenominator, type Denominator } from './denominator.ts';
import type { Fraction } from './fraction-reading.ts';
import { boundBefore } from './bound.ts';
import { readCompoundDenominator } from './compound-denominator.ts';
import { readHalf } from './half.ts';
import { rounded } from './magnified.ts';
import { magnitudeAt, unitOf, wholeOf } from './part-whole.ts';
import { readWords } from './worded-cardinal.ts';

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

/** Reads a part where what stands around it says that it is one: "a third", "half", "one quarter" as an end of a range. */
export function readBarePart(tokens: Tokens, at: number): Fraction | null {
  const noun = tokens.word(at)?.article === undefined ? at : pastTie(tokens, at + 1);
  if (tokens.spells(noun, 'half'))
    return readHalf(tokens, noun, at) ?? { value: 0.5, end: noun + 1, counts: false };
  if (noun === at) return tokens.word(at)?.numeral === undefined ? null : parts(tokens, at);
  const denominator = readDenominator(tokens, noun);
  return denominator === null || denominator.plural ? null : partOf(tokens, 1, denominator);
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
  // "cut by a third to $3 billion"
  const by = tokens.spells(at - 2, 'by') && (next === undefined || next.functionWord !== undefined);
  if (by) return !isTie(tokens, end);
  // "a third, 17, fled"
  const person = tokens.is(end, ',') && tokens.kind(end + 1) === TokenKind.Number && tokens.is(end + 2, ',');
  return (
    tokens.kind(end) !== TokenKind.Word && !isTie(tokens, end) && !tokens.spells(at, 'quarter') && !person
  );
}

/** "two thirds", "one-fifth", "three twenty-firsts", "one hundred and thirty fifths". */
function parts(tokens: Tokens, at: number): Fraction | null {
  const count = readWords(tokens, at);
  if (count === null || count.magnitude >= 1e3) return null;
  // "one - third": the hyphen of a text that was cut into words.
  const tied = isHyphen(tokens, count.end) && tokens.glued(count.end) === tokens.glued(count.end - 1);
  const name = tied ? count.end + 1 : count.end;
  const denominator = readDenominator(tokens, name) ?? readCompoundDenominator(tokens, name);
  if (denominator === null || isSeconds(tokens, denominator)) return null;
  const single = count.value === 1 && !tokens.spells(denominator.end - 1, 'second');
  const quarter =
    tokens.spells(denominator.end - 1, 'quarter') && !isQuarterOfOne(tokens, at, denominator.end);
  const singular = tied || (single && !quarter);
  return denominator.plural || singular || tokens.spells(count.end, 'half')
    ? partOf(tokens, count.value, denominator)
    : null;
}

/** "one quarter of", "more than one quarter", "between one quarter and": a part, not three months. */
const isQuarterOfOne = (tokens: Tokens, at: number, end: number): boolean =>
  tokens.spells(end, 'of') || boundBefore(tokens, at) !== null || tokens.spells(at - 1, 'between');

const isSeconds = (tokens: Tokens, { end }: Denominator): boolean => tokens.spells(end - 1, 'seconds');

/** The part, times the number that it is of: "two thirds of a million", "three quarters billion". */
function partOf(tokens: Tokens, count: number, { whole: parts, end }: Denominator): Fraction {
  const whole = wholeOf(tokens, end) ?? unitOf(tokens, end);
  return whole === null
    ? { value: count / parts, end, counts: false }
    : { value: rounded((count * whole.value) / parts), end: whole.end, counts: true };
}
