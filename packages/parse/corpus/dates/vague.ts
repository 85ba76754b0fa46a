import type { DateCase } from './date-case.ts';

const reference = (value: string, phrases: readonly string[], published?: null): DateCase => ({
  value,
  days: null,
  phrases,
  ...(published === undefined ? {} : { published }),
});

/** Words that point at no day. Those of the last kind are dates where history is told alone. */
export const vague: readonly DateCase[] = [
  reference('PRESENT_REF', [
    'The toll is [now] 40.',
    'He is [currently] abroad.',
    'He is abroad at [present].',
    'The [current] law is old.',
    'It lay in [present-day] Belize.',
    'He stays for [the time being].',
    'He is abroad at [the moment].',
    'He is at [the present time] abroad.',
    'It has cost $5 million [to date].',
  ]),
  reference('PAST_REF', [
    'He left [recently].',
    'The [recent] raids were many.',
    'It grew in [recent years].',
  ]),
  reference('FUTURE_REF', ['It may grow in [the near future].', 'The [future] borders are unknown.']),
  reference('PAST_REF', ['The [former] owners came back.'], null),
  reference('PRESENT_REF', ['By [this time], the town stood empty.', 'He was governor at [the time].'], null),
];
