import type { Match, Opening, Rule } from '../rule.ts';
import type { Tokens } from '../text/tokens.ts';
import { readBothBounds } from './both-bounds.ts';
import { boundAround } from './bound.ts';
import { bounded, ranged } from './bounded.ts';
import type { FigureDraft } from './figure-draft.ts';
import { isMinus } from './minus.ts';
import { readFraction } from './part.ts';
import { readPartRange, type PartRange } from './part-range.ts';
import { readUnit } from './units/read-unit.ts';
import { withCodes } from './units/with-codes.ts';

/** What stands behind the article of a part: "a third", "a twenty-first", "a-half". */
const PART: readonly Opening[] = [{ word: 'fraction' }, { word: 'numeral' }, { symbol: '-' }];

/** What stands behind the sign of a part: "minus two thirds", "negative a half". */
const SIGNED: readonly Opening[] = [{ word: 'fraction' }, { word: 'numeral' }, { word: 'article' }];

/** "half", "a third of", "two thirds", "three-quarters", "half a million". */
export const fractionOf: Rule = {
  name: 'ratio/fraction',
  triggers: [
    { word: 'fraction' },
    { word: 'numeral' },
    { word: 'article', next: PART },
    { word: 'sign', next: SIGNED },
  ],
  examples: [
    'half of the troops',
    'a third',
    'two thirds of voters',
    'three-quarters',
    'half a million',
    'between a third and a half',
    'one to two thirds',
    'minus two thirds',
  ],
  read: (tokens, at) => {
    if (tokens.word(at)?.sign !== undefined) return negativePart(tokens, at);
    const range = readPartRange(tokens, at);
    if (range !== null) return { end: range.end, figures: [rangeOfParts(at, range)] };
    const fraction = readFraction(tokens, at);
    if (fraction === null) return null;
    const both = fraction.counts
      ? null
      : readBothBounds(tokens, { first: at, end: fraction.end, value: fraction.value });
    if (both !== null) return { end: both.end, figures: [rangeOfParts(at, { ...both, counts: false })] };
    const unit = fraction.counts ? readUnit(tokens, fraction.end, fraction.value) : null;
    const last = unit?.end ?? fraction.end;
    return {
      end: last,
      figures: [
        withCodes(
          {
            first: at,
            last,
            ...bounded(fraction.value, boundAround(tokens, at, last)),
            kind: unit?.kind ?? (fraction.counts ? 'count' : 'ratio'),
            unit: unit?.unit ?? null,
          },
          unit,
        ),
      ],
    };
  },
};

/** "minus two thirds": a part below zero. */
function negativePart(tokens: Tokens, at: number): Match | null {
  const fraction = isMinus(tokens, at) ? readFraction(tokens, at + 1) : null;
  if (fraction === null || fraction.counts) return null;
  const value = {
    ...bounded(-fraction.value, boundAround(tokens, at, fraction.end)),
    kind: 'ratio',
    unit: null,
  } as const;
  return { end: fraction.end, figures: [{ first: at, last: fraction.end, ...value }] };
}

/** Two parts as one figure. */
const rangeOfParts = (first: number, { low, high, end, counts }: PartRange): FigureDraft => ({
  first,
  last: end,
  ...ranged(low, high),
  kind: counts ? 'count' : 'ratio',
  unit: null,
});
