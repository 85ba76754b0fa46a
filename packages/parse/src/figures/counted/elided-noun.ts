import type { Figure } from '@muster/model';
import type { Placed } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { FigureDraft } from '../figure-draft.ts';

/** "435 homes and 187 by tender": a bare number behind a counted one in its sentence counts the same. */
export function elidedNoun(
  tokens: Tokens,
  draft: FigureDraft,
  before: Placed<Figure> | undefined,
  sentenceFirst: number,
): string | null {
  if (draft.kind !== 'count') return null;
  const orTwo = nounOfOr(tokens, draft);
  if (orTwo !== null) return orTwo;
  if (before?.kind !== 'count' || before.first < sentenceFirst) return null;
  if (tokens.word(draft.last)?.harm !== undefined || tokens.word(draft.last)?.verb === 'past') return null;
  for (let at = before.last; at < draft.first; at += 1) {
    if (tokens.is(at, '.') || tokens.is(at, ';')) return null;
  }
  return before.counted;
}

/** "another pick or two", "a day or two": the noun stands before "or". */
function nounOfOr(tokens: Tokens, { first }: FigureDraft): string | null {
  if (!tokens.spells(first - 1, 'or')) return null;
  const opener = tokens.word(first - 3);
  const one = opener?.article !== undefined || opener?.spelling === 'another' || opener?.numeral?.value === 1;
  return one ? tokens.surface(first - 2) : null;
}
