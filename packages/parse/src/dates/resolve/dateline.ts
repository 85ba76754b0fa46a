import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { dayNumber, type DayNumber } from '../calendar.ts';
import type { DateDraft } from '../date-draft.ts';

/** How far into the text a date line may stand. */
const LAST_TOKEN = 40;

/** The day of a full date line, "SEOUL, Nov. 20, 2024 —" or a date on a line of its own, or null. */
export function datelineOf(drafts: readonly DateDraft[], tokens: Tokens): DayNumber | null {
  for (const { first, last, expression } of drafts) {
    if (first > LAST_TOKEN) return null;
    if (expression.kind !== 'calendar') continue;
    const { year, month, day } = expression;
    if (year === undefined || month === undefined || day === undefined) continue;
    const alone =
      (first === 0 || tokens.kind(first - 1) === TokenKind.Newline) &&
      (last === tokens.count || tokens.kind(last) === TokenKind.Newline);
    const placed = tokens.is(first - 1, ',') && tokens.capitalised(first - 2) && isDash(tokens, last);
    if (alone || placed) return dayNumber(year, month, day);
  }
  return null;
}

/** What closes a date line: a dash, or a bracket with the agency's name. */
const isDash = (tokens: Tokens, at: number): boolean =>
  ['—', '–', '-', '('].some((sign) => tokens.is(at, sign));
