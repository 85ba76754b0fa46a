import { readCardinal } from '../../figures/cardinal.ts';
import { timeShifts } from '../../lexicon/time-directions.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft } from '../date-draft.ts';

/** Reads a weekday that is counted from now: "three Fridays ago", "two Sundays from now". */
export function countedWeekdays(tokens: Tokens, at: number): DateDraft | null {
  const weekday = tokens.word(at + 1)?.weekday;
  if (weekday === undefined || weekday.short) return null;
  const count = readCardinal(tokens, at);
  if (count?.end !== at + 1 || !Number.isInteger(count.value) || count.value < 1) return null;
  const behind = at + 2;
  const fromNow = tokens.spells(behind, 'from') && tokens.spells(behind + 1, 'now');
  const shift = timeShifts.get(tokens.lower(behind));
  const sign = fromNow ? 1 : shift?.from === 'now' ? shift.offset : 0;
  return sign === 0
    ? null
    : {
        first: at,
        last: fromNow ? behind + 2 : behind + 1,
        expression: {
          kind: 'away',
          amount: count.value - 1,
          unit: 'week',
          sign,
          base: { kind: 'calendar', weekday: weekday.day, direction: sign },
        },
      };
}
