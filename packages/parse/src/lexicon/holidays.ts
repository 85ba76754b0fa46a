import { asian } from './holidays/asian.ts';
import { christian } from './holidays/christian.ts';
import { civil } from './holidays/civil.ts';
import type { NamedHoliday } from './holidays/holiday.ts';
import { islamic } from './holidays/islamic.ts';
import { jewish } from './holidays/jewish.ts';

const HOLIDAYS: readonly NamedHoliday[] = [...civil, ...christian, ...islamic, ...jewish, ...asian];

/** The holidays by the first word of their names, the longest name first. */
export const holidays: ReadonlyMap<string, readonly NamedHoliday[]> = new Map(
  [...new Set(HOLIDAYS.map(({ words }) => words[0]!))].map((first) => [
    first,
    HOLIDAYS.filter(({ words }) => words[0] === first).sort((a, b) => b.words.length - a.words.length),
  ]),
);
