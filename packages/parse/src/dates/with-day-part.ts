import type { Tokens } from '../text/tokens.ts';
import type { DateDraft } from './date-draft.ts';

/** Takes in the part of the day that stands behind a date: "Friday morning", "yesterday evening". */
export function withDayPart(tokens: Tokens, draft: DateDraft): DateDraft {
  const part = tokens.word(draft.last)?.dayPart;
  if (part === undefined || draft.dayPart !== undefined || tokens.capitalised(draft.last)) return draft;
  return tokens.endsIn(draft.last, 's') ? draft : { ...draft, last: draft.last + 1, dayPart: part };
}
