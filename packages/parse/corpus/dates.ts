import { clocks } from './dates/clocks.ts';
import { counted } from './dates/counted.ts';
import type { DateCase } from './dates/date-case.ts';
import { dayParts } from './dates/day-parts.ts';
import { forms } from './dates/forms.ts';
import { histories } from './dates/histories.ts';
import { implied } from './dates/implied.ts';
import { placed } from './dates/placed.ts';
import { spans } from './dates/spans.ts';
import { stated } from './dates/stated.ts';
import { unanchored } from './dates/unanchored.ts';
import { vague } from './dates/vague.ts';

export { REFERENCE_DAY, type DateCase } from './dates/date-case.ts';

/** Dates by value, each with all its phrasings. */
export const dates: readonly DateCase[] = [
  ...stated,
  ...forms,
  ...implied,
  ...placed,
  ...clocks,
  ...dayParts,
  ...counted,
  ...spans,
  ...vague,
  ...unanchored,
  ...histories,
];
