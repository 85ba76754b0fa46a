import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft, DateExpression } from '../date-draft.ts';
import { readYear } from '../read-numbers.ts';
import { yearReference } from '../absolute/year-reference.ts';

const PERIODS = new Set(['period', 'month', 'quarter', 'week', 'time', 'season']);

/** Reads a time of another year by the one that the text speaks of: "the same period last year", "the same month a year ago", "the same quarter of 2023". */
export function samePeriod(tokens: Tokens, at: number): DateDraft | null {
  if (!tokens.spells(at, 'the') || !tokens.spells(at + 1, 'same')) return null;
  if (!PERIODS.has(tokens.lower(at + 2))) return null;
  const joined = ['of', 'in', 'during'].some((word) => tokens.spells(at + 3, word));
  const year = otherYear(tokens, joined ? at + 4 : at + 3);
  return year === null
    ? null
    : { first: at, last: year.end, expression: { kind: 'same', year: year.expression } };
}

/** "last year", "a year ago", "the year before", "2023". */
function otherYear(tokens: Tokens, at: number): { expression: DateExpression; end: number } | null {
  const stated = readYear(tokens, at);
  if (stated !== null) return { expression: { kind: 'calendar', year: stated.value }, end: stated.end };
  const told = yearReference(tokens, at);
  if (told?.parts.yearOffset !== undefined)
    return { expression: yearBeside(told.parts.yearOffset, told.parts.yearFrom ?? 'now'), end: told.end };
  const article = tokens.spells(at, 'a') || tokens.spells(at, 'one') || tokens.spells(at, 'the');
  if (!article || !tokens.spells(at + 1, 'year')) return null;
  if (tokens.spells(at + 2, 'ago')) return { expression: yearBeside(-1, 'now'), end: at + 3 };
  return tokens.spells(at + 2, 'earlier') || tokens.spells(at + 2, 'before')
    ? { expression: yearBeside(-1, 'focus'), end: at + 3 }
    : null;
}

const yearBeside = (offset: number, from: 'now' | 'focus'): DateExpression => ({
  kind: 'unit',
  unit: 'year',
  offset,
  from,
});
