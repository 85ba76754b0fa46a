import type { CalendarDate, DateMention } from '@muster/model';
import type { Read } from '../scan.ts';
import type { Placed } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';
import type { DateDraft } from './date-draft.ts';

/** Resolves what the rules read to days. */
export function resolveDates(
  drafts: readonly Read<DateDraft>[],
  tokens: Tokens,
  sentences: readonly Sentence[],
  published: CalendarDate | null,
): Placed<DateMention>[] {
  void [drafts, tokens, sentences, published];
  return [];
}
