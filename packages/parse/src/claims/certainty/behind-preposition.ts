import { Part } from '../clauses/part.ts';
import { CERTAIN, DENIED, PROBABLE, type Commitment } from './commitment.ts';
import { embedded, embeddedBefore } from './embedding.ts';
import { isVerbal, previous, spellingAt, type Scope } from './scope.ts';
import { weakened } from './object-of.ts';
import type { Opening } from './opening.ts';

const PENDING = new Set(['pending', 'until', 'till']);

/** An event behind a preposition: "without a [strike]", "talks on a [sale]". */
export function behindPreposition(
  scope: Scope,
  at: number,
  determiner: Opening['determiner'],
  depth: number,
): Commitment {
  const spelling = spellingAt(scope, at);
  if (spelling === 'without') {
    scope.cues.add(at);
    return DENIED;
  }
  if (PENDING.has(spelling)) return PROBABLE;
  const governor = previous(scope, at);
  // "is not for sale", "none of the 12 was hurt"
  const denies =
    scope.part(governor) === Part.Negation ||
    (spelling === 'of' && scope.tokens.word(governor)?.negation !== undefined);
  if (denies) {
    scope.cues.add(governor);
    return DENIED;
  }
  const found =
    embedded(scope, governor, isVerbal(scope.part(governor)) ? 'for' : 'object', depth) ??
    (spelling === 'of' || spelling === 'for' || spelling === 'with'
      ? embeddedBefore(scope, governor, 'for', depth)
      : null);
  if (found !== null) return determiner === 'definite' ? weakened(found) : found;
  if (determiner === 'definite') return CERTAIN;
  if (scope.part(governor) === Part.Nominal && spelling === 'of')
    return scope.commitmentTo(scope, governor, depth + 1);
  for (let back = governor; back >= governor - 8; back -= 1) {
    const role = scope.part(back);
    if (isVerbal(role)) {
      const outer = scope.commitmentTo(scope, back, depth + 1);
      return outer.negative ? CERTAIN : outer;
    }
    if (role === Part.Comma || role === Part.Mark || role === Part.Relative) break;
  }
  return CERTAIN;
}
