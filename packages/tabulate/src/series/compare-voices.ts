import type { CalendarDate, ComparisonRow } from '@muster/model';
import { intervalOf } from './interval.ts';
import type { Member } from './member.ts';
import { relationOf } from './relation.ts';

const DAY = 86_400_000;

/** Every pair of numbers that stand and come from different voices, the earlier one left. */
export function compareVoices(series: string, current: readonly Member[]): ComparisonRow[] {
  const voices = current.map((member) => ({ ...member, interval: intervalOf(member.claim) }));
  return voices.flatMap((left, index) =>
    voices.slice(index + 1).flatMap((right): ComparisonRow[] =>
      left.voice === right.voice || left.interval === null || right.interval === null
        ? []
        : [
            {
              series,
              left: left.claim.claim,
              right: right.claim.claim,
              leftSpeaker: left.claim.speaker,
              rightSpeaker: right.claim.speaker,
              relation: relationOf(left.interval, right.interval),
              days: daysBetween(left.claim.published, right.claim.published),
            },
          ],
    ),
  );
}

function daysBetween(left: CalendarDate | null, right: CalendarDate | null): number | null {
  if (left === null || right === null) return null;
  const days = (Date.parse(right) - Date.parse(left)) / DAY;
  return Number.isNaN(days) ? null : Math.abs(days);
}
