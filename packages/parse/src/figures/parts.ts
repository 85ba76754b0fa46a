import type { Opening, Rule } from '../rule.ts';
import type { Tokens } from '../text/tokens.ts';
import { boundBefore } from './bound.ts';
import { bounded } from './bounded.ts';
import { readCardinal } from './cardinal.ts';
import { readUnit } from './units/read-unit.ts';

const PART: readonly Opening[] = [{ word: 'fraction' }, { symbol: '-' }];

/** "half", "a third of", "two thirds", "three-quarters", "half a million". */
export const fractionOf: Rule = {
  name: 'ratio/fraction',
  triggers: [
    { word: 'fraction' },
    { word: 'numeral' },
    ...['a', 'an'].map((spelling) => ({ spelling, next: PART })),
  ],
  examples: ['half of the troops', 'a third', 'two thirds of voters', 'three-quarters', 'half a million'],
  read: (tokens, at) => {
    const part = readFraction(tokens, at);
    if (part === null) return null;
    const bound = boundBefore(tokens, at)?.bound ?? 'exact';
    const unit = part.counts ? readUnit(tokens, part.end, part.value) : null;
    return {
      end: unit?.end ?? part.end,
      figures: [
        {
          first: at,
          last: unit?.end ?? part.end,
          ...bounded(part.value, bound),
          kind: unit?.kind ?? (part.counts ? 'count' : 'ratio'),
          unit: unit?.unit ?? null,
        },
      ],
    };
  },
};

interface Part {
  readonly value: number;
  readonly end: number;
  /** Whether the part is of a number and so a number itself: "half a million". */
  readonly counts: boolean;
}

/** Reads a part at token `at`: "half", "two thirds", "half a million"; or gives null. */
export function readFraction(tokens: Tokens, at: number): Part | null {
  const word = tokens.word(at);
  if (word?.spelling === 'half') return half(tokens, at, at);
  if (word?.spelling === 'quarter') return quarterOf(tokens, at);
  const article = word?.spelling === 'a' || word?.spelling === 'an';
  const hyphen = tokens.is(at + 1, '-') && tokens.glued(at) === tokens.glued(at + 1) ? 1 : 0;
  const noun = tokens.word(at + 1 + hyphen);
  if (noun?.fraction === undefined) return null;
  const end = at + 2 + hyphen;
  if (article && noun.spelling === 'half') return half(tokens, at + 1, at);
  if (article && noun.spelling === 'quarter' && tokens.word(end)?.numeral?.role === 'magnitude')
    return quarterOf(tokens, at + 1);
  if (noun.spelling === 'seconds') return null;
  const count = article
    ? 1
    : word?.numeral?.role === 'unit' || word?.numeral?.role === 'teen'
      ? word.numeral.value
      : null;
  if (count === null || !isPart(tokens, end, article, noun.spelling)) return null;
  const whole = wholeOf(tokens, end);
  if (whole !== null) return { value: count * noun.fraction * whole.value, end: whole.end, counts: true };
  return { value: count * noun.fraction, end, counts: false };
}

/** What the part is of where that is a number: "two thirds of a million", "three quarters billion". */
function wholeOf(tokens: Tokens, end: number): { value: number; end: number } | null {
  const numeral = tokens.word(end)?.numeral;
  if (numeral?.role === 'magnitude') return { value: numeral.value, end: end + 1 };
  const article =
    tokens.spells(end, 'of') && tokens.spells(end + 1, 'a') ? tokens.word(end + 2)?.numeral : undefined;
  return article?.role === 'magnitude' ? { value: article.value, end: end + 3 } : null;
}

/** "a quarter million". */
function quarterOf(tokens: Tokens, at: number): Part | null {
  const numeral = tokens.word(at + 1)?.numeral;
  return numeral?.role === 'magnitude' && numeral.value >= 1e6
    ? { value: numeral.value / 4, end: at + 2, counts: true }
    : null;
}

/** "half", "half a million", "half a dozen", "half an hour". */
function half(tokens: Tokens, at: number, first: number): Part | null {
  if (tokens.is(at + 1, '-') && tokens.glued(at)) return null;
  if (tokens.is(at - 1, '-') && tokens.glued(at - 1)) return null;
  const next = tokens.word(at + 1)?.spelling;
  if (next === 'a' || next === 'an') {
    const whole = readCardinal(tokens, at + 1);
    if (whole !== null && whole.value > 1) return { value: whole.value / 2, end: whole.end, counts: true };
    const unit = readUnit(tokens, at + 2, 0.5);
    if (unit !== null && tokens.word(at + 2)?.fraction === undefined)
      return { value: 0.5, end: at + 2, counts: true };
  }
  const numeral = tokens.word(at + 1)?.numeral;
  if (numeral?.role === 'magnitude' || numeral?.role === 'dozen')
    return { value: numeral.value / 2, end: at + 2, counts: true };
  const ordinal = ['first', 'second', 'last', 'final', 'other', 'latter', 'opening'].includes(
    tokens.word(at - 1)?.spelling ?? tokens.surface(at - 1),
  );
  if (
    ordinal ||
    tokens.spells(at + 1, 'way') ||
    tokens.spells(at + 1, 'time') ||
    (tokens.capitalised(at) && tokens.capitalised(at + 1))
  )
    return null;
  const whole = next === 'of' || next === 'the' || boundBefore(tokens, first) !== null || first < at;
  const percent = next === 'percent' || tokens.word(at + 1)?.unit !== undefined;
  return whole || percent ? { value: 0.5, end: at + 1, counts: percent } : null;
}

/** "a third of", "two thirds", "a quarter" at the end of its phrase: not "a third attack", "a quarter century". */
function isPart(tokens: Tokens, end: number, article: boolean, noun: string): boolean {
  if (!article)
    return (
      (tokens.word(end - 2)?.numeral?.value === 1 && noun !== 'quarter' && noun !== 'second') ||
      noun.endsWith('s') ||
      noun === 'half' ||
      tokens.is(end - 2, '-')
    );
  const next = tokens.word(end);
  return (
    next?.spelling === 'of' ||
    next?.functionWord === 'preposition' ||
    (tokens.kind(end) !== 1 && noun !== 'quarter')
  );
}

/** "dozens of rockets", "tens of thousands", "several hundred", "a few thousand". */
export const vague: Rule = {
  name: 'count/vague',
  triggers: [{ word: 'vague' }],
  examples: [
    'dozens of rockets',
    'tens of thousands of people',
    'several hundred protesters',
    'hundreds more',
  ],
  read: (tokens, at) => {
    const word = tokens.word(at)!;
    const { low, high, scale } = word.vague!;
    let end = at + 1;
    let least = low;
    let most = high;
    if (word.spelling === 'several') {
      const numeral = tokens.word(end)?.numeral;
      if (numeral === undefined || numeral.value < 12) return null;
      least = low * numeral.value;
      most = null;
      end += 1;
    } else if (tokens.spells(end, 'of') && tokens.word(end + 1)?.vague !== undefined) {
      const whole = tokens.word(end + 1)!.vague!.scale;
      least = scale * whole;
      most = 10 * least;
      end += 2;
    } else if (tokens.word(at - 1)?.functionWord === 'definite') return null;
    const unit = readUnit(tokens, tokens.spells(end, 'of') ? end + 1 : end, 2);
    const last = unit?.end ?? end;
    return {
      end: last,
      figures: [
        {
          first: at,
          last,
          value: null,
          low: least,
          high: most,
          bound: 'vague',
          kind: unit?.kind ?? 'count',
          unit: unit?.unit ?? null,
        },
      ],
    };
  },
};
