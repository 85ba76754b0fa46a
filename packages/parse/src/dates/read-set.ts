import type { Tokens } from '../text/tokens.ts';
import type { DateDraft } from './date-draft.ts';
import { readCardinal } from '../figures/cardinal.ts';
import { RATE_PERIODS } from './read-rate-time.ts';

/** What TIMEX3 writes for each of a kind. */
const CALENDAR: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
  weekend: 'XXXX-WXX-WE',
};

/** Reads what comes round: "every Thursday", "each year", "daily", "twice a year", "per day". */
export function readSet(tokens: Tokens, at: number): DateDraft | null {
  const word = tokens.word(at);
  const set = (last: number, value: string): DateDraft => ({
    first: at,
    last,
    expression: { kind: 'set', value },
  });
  if (word?.frequency !== undefined)
    return tokens.capitalised(at) && tokens.capitalised(at + 1) ? null : set(at + 1, word.frequency);
  const spelling = word?.spelling;
  if (spelling === 'once' || spelling === 'twice') {
    const per =
      tokens.spells(at + 1, 'a') ||
      tokens.spells(at + 1, 'per') ||
      tokens.spells(at + 1, 'every') ||
      tokens.spells(at + 1, 'each');
    const unit = tokens.word(at + 2)?.timeUnit;
    return per && unit !== undefined && RATE_PERIODS[unit] !== undefined
      ? set(at + 3, RATE_PERIODS[unit])
      : null;
  }
  if (spelling === 'per') {
    const unit = tokens.word(at + 1)?.timeUnit;
    return unit !== undefined &&
      RATE_PERIODS[unit] !== undefined &&
      (unit === 'day' || unit === 'month' || unit === 'year' || unit === 'week')
      ? set(at + 2, RATE_PERIODS[unit])
      : null;
  }
  if (spelling !== 'every' && spelling !== 'each') return null;
  return everyOf(tokens, at, set);
}

function everyOf(
  tokens: Tokens,
  at: number,
  set: (last: number, value: string) => DateDraft,
): DateDraft | null {
  const other = tokens.spells(at + 1, 'other') ? 1 : 0;
  const next = tokens.word(at + 1 + other);
  const end = at + 2 + other;
  if (next?.weekday !== undefined) return set(end, `XXXX-WXX-${next.weekday.day}`);
  if (next?.month !== undefined) return set(end, `XXXX-${String(next.month).padStart(2, '0')}`);
  if (next?.season !== undefined) return set(end, `XXXX-${next.season}`);
  if (next?.dayPart !== undefined) return set(end, `XXXX-XX-XXT${next.dayPart}`);
  if (next?.timeUnit !== undefined) {
    const value = CALENDAR[next.timeUnit] ?? RATE_PERIODS[next.timeUnit];
    return value === undefined
      ? null
      : set(end, other ? (RATE_PERIODS[next.timeUnit] ?? value).replace('1', '2') : value);
  }
  const count = readCardinal(tokens, at + 1);
  const unit = count === null ? undefined : tokens.word(count.end)?.timeUnit;
  const period = unit === undefined ? undefined : RATE_PERIODS[unit];
  return count === null || period === undefined
    ? null
    : set(count.end + 1, period.replace('1', String(count.value)));
}
