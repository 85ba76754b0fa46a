import type { WordedBound } from '../../lexicon/bound-words.ts';
import type { Read } from '../../scan.ts';
import type { Tokens } from '../../text/tokens.ts';
import { bounded } from '../bounded.ts';
import type { FigureDraft } from '../figure-draft.ts';

/** Bounds an amount that says the one before it in another unit: "just under 296 hp (224 kW / 300 PS)". */
export function boundConversions(drafts: readonly Read<FigureDraft>[], tokens: Tokens): Read<FigureDraft>[] {
  const refined: Read<FigureDraft>[] = [];
  for (const draft of drafts) {
    const before = refined.at(-1);
    const bound = before === undefined ? null : conversionBound(before, draft, tokens);
    refined.push(bound === null ? draft : { ...draft, ...bounded(draft.value!, bound) });
  }
  return refined;
}

/** The bound that the first amount gives to the second, or null where the second is no conversion of it. */
function conversionBound(first: FigureDraft, second: FigureDraft, tokens: Tokens): WordedBound | null {
  if (second.bound !== 'exact' || second.value === null || first.unit === second.unit) return null;
  const same =
    (first.kind === 'money' && second.kind === 'money') ||
    (first.kind === 'measure' && second.kind === 'measure');
  const opens = tokens.is(first.last, '(') || tokens.is(first.last, '/');
  if (!same || !opens || first.last + 1 !== second.first) return null;
  return first.bound === 'exact' || first.bound === 'range' || first.bound === 'vague' ? null : first.bound;
}
