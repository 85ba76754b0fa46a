import type { Match } from '../../rule.ts';
import type { DateDraft } from '../date-draft.ts';

/** One date as what a rule read: it ends where its draft does. */
export const dated = (draft: DateDraft | null): Match | null =>
  draft === null ? null : { end: draft.last, dates: [draft] };
