import type { Opening, Rule } from '../rule.ts';
import { boundBefore } from './bound.ts';
import { bounded } from './bounded.ts';
import { readFraction } from './part.ts';
import { readUnit } from './units/read-unit.ts';
import { withCodes } from './units/with-codes.ts';

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
