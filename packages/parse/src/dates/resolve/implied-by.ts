import type { DateMention } from '@muster/model';

/** Which parts a unit counted from an anchor leaves implied. */
export function impliedBy(
  unit: string,
  from: DateMention['implied']['year'] & string,
): DateMention['implied'] {
  if (unit === 'year' || unit === 'decade' || unit === 'century') return { year: from };
  return unit === 'month' || unit === 'quarter'
    ? { year: from, month: from }
    : { year: from, month: from, day: from };
}
