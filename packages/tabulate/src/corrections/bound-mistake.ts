import type { ClaimRow } from '@muster/model';
import type { Bounded } from '../tables/estimate.ts';

type Numbers = readonly (keyof Bounded & ('value' | 'low' | 'high'))[];

/** Which numbers a bound takes; where it takes a value and one end, they are the same number. */
const TAKES: Readonly<Record<ClaimRow['bound'], Numbers>> = {
  exact: ['value'],
  approx: ['value'],
  over: ['value', 'low'],
  atLeast: ['value', 'low'],
  under: ['value', 'high'],
  atMost: ['value', 'high'],
  range: ['low', 'high'],
  vague: [],
};

/**
 * Why the numbers of an edited claim do not go together, and what would: a new value needs a new low where the bound is
 * "over", a low is not above its high. Null where nothing is wrong.
 */
export function boundMistake(row: Bounded): string | null {
  const { bound, value, low, high } = row;
  if (low !== null && high !== null && low > high)
    return `Cannot put the low ${low} above the high ${high}: edit both`;
  if (bound === 'vague') return null;
  const takes = TAKES[bound];
  const wrong = (['value', 'low', 'high'] as const).find(
    (name) => (row[name] !== null) !== takes.includes(name),
  );
  if (wrong !== undefined) {
    const is = row[wrong] === null ? `no ${wrong}` : `the ${wrong} ${row[wrong]}`;
    return `Cannot keep ${is} with the bound "${bound}": edit so that of value, low, high it has ${takes.join(' and ')} only`;
  }
  const end = low ?? high;
  return bound !== 'range' && value !== null && end !== null && value !== end
    ? `Cannot keep the value ${value} beside ${end} with the bound "${bound}": edit ${takes.join(' and ')} to the same number`
    : null;
}
