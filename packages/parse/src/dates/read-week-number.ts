import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { DateDraft } from './date-draft.ts';
import { readYear } from './read-numbers.ts';

const WEEKS = 53;

/** Reads a week by its number, with the year that it is of: "week 12 of 2024", "week 12, 2024". Without one a week is counted from anything. */
export function readWeekNumber(tokens: Tokens, at: number): DateDraft | null {
  if (!tokens.spells(at, 'week') || tokens.kind(at + 1) !== TokenKind.Number) return null;
  const nth = Number(tokens.surface(at + 1));
  if (!Number.isInteger(nth) || nth < 1 || nth > WEEKS) return null;
  const joined = tokens.spells(at + 2, 'of') || tokens.spells(at + 2, 'in') || tokens.is(at + 2, ',');
  const year = readYear(tokens, joined ? at + 3 : at + 2);
  return year === null
    ? null
    : {
        first: at,
        last: year.end,
        expression: { kind: 'nth', nth, of: 'week', within: { kind: 'calendar', year: year.value } },
      };
}
