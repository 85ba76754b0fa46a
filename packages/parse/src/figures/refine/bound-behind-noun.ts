import type { FigureDraft } from '../figure-draft.ts';
import type { Tokens } from '../../text/tokens.ts';
import { boundAfter } from '../bound.ts';
import { bounded } from '../bounded.ts';

/** Takes in a bound that stands behind the noun counted: "500 people or more", "40 houses at least". */
export function boundBehindNoun<Draft extends FigureDraft>(
  draft: Draft,
  tokens: Tokens,
  nounEnd: number,
): Draft {
  if ((draft.bound !== 'exact' && draft.bound !== 'approx') || draft.value === null) return draft;
  const behind = boundAfter(tokens, nounEnd);
  return behind === null || tokens.spells(nounEnd, 'plus')
    ? draft
    : { ...draft, ...bounded(draft.value, behind.bound) };
}
