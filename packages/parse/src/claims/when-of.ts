import type { When } from '@muster/model';
import type { Prose } from '../text/prose.ts';
import type { Account } from './account.ts';
import { firstFrom } from './phrases/stretch.ts';

/**
 * The date mention that governs what happened: the one in its sentence that stands nearest to the phrase at `at`,
 * behind it before in front of it. Durations and recurring times say how long or how often, not when.
 */
export function whenOf({ dates }: Prose, { sentence, phrases }: Account, at: number): When | null {
  const from = phrases[at]?.first ?? sentence.first;
  let best = -1;
  let distance = Infinity;
  for (
    let index = firstFrom(dates, sentence.first);
    index < dates.length && dates[index]!.first < sentence.last;
    index += 1
  ) {
    const date = dates[index]!;
    if (date.type === 'DURATION' || date.type === 'SET') continue;
    const away = date.first >= from ? date.first - from : 2 * (from - date.last);
    if (away < distance) {
      best = index;
      distance = away;
    }
  }
  const date = dates[best];
  return date === undefined ? null : { from: date.from, to: date.to, date: best };
}
