import type { CalendarDate, ClaimRow, ComparisonRow } from '@muster/model';
import type { Aliases } from './aliases.ts';
import { intervalOf } from './interval.ts';
import { relationOf } from './relation.ts';
import { voiceOf } from './standing.ts';

const DAY = 86_400_000;

/** Every pair of numbers that stand and come from different voices, the earlier one left. */
export function compareVoices(
  series: string,
  current: readonly ClaimRow[],
  aliases: Aliases,
): ComparisonRow[] {
  const voices = current.map((claim) => ({
    claim,
    voice: voiceOf(claim, aliases),
    interval: intervalOf(claim),
  }));
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
