import { Part } from '../clauses/part.ts';
import { CERTAIN, DENIED, PROBABLE, combine, type Commitment } from './commitment.ts';
import { embedded, embeddedBefore, frameAt } from './embedding.ts';
import { isVerbal, previous, spellingAt, type Scope } from './scope.ts';
import { given, isGiven, weakened } from './object-of.ts';
import type { Opening } from './opening.ts';

const PENDING = new Set(['pending', 'until', 'till']);

/** Prepositions of what came before or stands beside: "despite a [strike]", "the request by the [rebels]". */
const GIVEN = new Set('despite amid amidst after following since given'.split(' '));

/** Prepositions of a circumstance, which no word before them takes for its complement: "suggestions during a [walk]". */
const CIRCUMSTANCE = new Set('by during under within among between near through'.split(' '));

/** Prepositions of a purpose or a topic: "up for [sale]", "worries about [flooding]". */
const AIM = new Set('for to about'.split(' '));

/** Verbs of bringing about, with their preposition (Levin 1993, 27). */
const BRINGING: ReadonlyMap<string, string> = new Map(
  [
    ['to', 'lead leads led leading'],
    ['in', 'result results resulted resulting culminate culminates culminated culminating'],
  ].flatMap(([preposition, verbs]) => verbs!.split(' ').map((verb) => [verb, preposition!] as const)),
);

/** Words that make a cause or a source of what stands behind "to": "in response to a [strike]". */
export const GIVEN_TO = new Set(
  'attribute attributes attributed attributing according due thanks owing response reaction addition contrary subsequent relation regard'.split(
    ' ',
  ),
);

/** An event behind a preposition: "without a [strike]", "talks on a [sale]". */
export function behindPreposition(scope: Scope, at: number, opening: Opening, depth: number): Commitment {
  const spelling = spellingAt(scope, at);
  if (spelling === 'without') {
    scope.cues.add(at);
    return DENIED;
  }
  if (PENDING.has(spelling)) return PROBABLE;
  const governor = previous(scope, at);
  if (GIVEN.has(spelling) || (spelling === 'to' && isGivenTo(scope, governor))) return CERTAIN;
  // "is not for sale", "none of the 12 was hurt"
  const denies =
    scope.part(governor) === Part.Negation ||
    (spelling === 'of' && scope.tokens.word(governor)?.negation !== undefined);
  if (denies) {
    scope.cues.add(governor);
    return DENIED;
  }
  const found = CIRCUMSTANCE.has(spelling) ? null : taken(scope, governor, spelling, depth);
  if (found !== null) return isGiven(opening) ? weakened(found) : found;
  // "information leading to the [arrest]": no article makes it happen
  if (opening.determiner !== 'bare' && BRINGING.get(scope.tokens.lower(governor)) === spelling)
    return scope.commitmentTo(scope, governor, depth + 1);
  // "may visit the victims of the [flood]"
  if (isGiven(opening)) return spelling === 'of' ? CERTAIN : underneath(scope, governor, opening, depth);
  if (scope.part(governor) === Part.Nominal && spelling === 'of')
    return scope.commitmentTo(scope, governor, depth + 1);
  // "bowed to [pressure]": what a verb is done to is there
  const met = spelling === 'to' && isVerbal(scope.part(governor));
  const aimed = AIM.has(spelling) && !opening.counted && !met;
  const bare = spelling === 'for' && opening.determiner === 'bare';
  const outer = underneath(scope, governor, opening, depth, aimed && bare);
  return aimed && !outer.negative ? combine(outer, PROBABLE) : outer;
}

/** "due to [rain]", "attributed the fall to [rain]" */
function isGivenTo({ tokens, part }: Scope, governor: number): boolean {
  if (GIVEN_TO.has(tokens.lower(governor))) return true;
  for (let at = governor; at >= governor - 8; at -= 1) {
    if (isVerbal(part(at))) return GIVEN_TO.has(tokens.lower(at));
    if (part(at) === Part.Preposition || part(at) === Part.Mark) return false;
  }
  return false;
}

/** What a word that takes the phrase for its complement leaves of it: "the threat of a [strike]", "accused of a [murder]". */
function taken(scope: Scope, governor: number, spelling: string, depth: number): Commitment | null {
  // "charged in three attacks": where it was, not what
  const verb = isVerbal(scope.part(governor));
  if (verb && spelling === 'in' && frameAt(scope, governor)?.for !== 'entails') return null;
  return (
    embedded(scope, governor, verb ? 'for' : 'object', depth) ??
    (spelling === 'of' || spelling === 'for' || spelling === 'with'
      ? embeddedBefore(scope, governor, 'for', depth)
      : null)
  );
}

/** What the verb before leaves of the event: its own fate, as far as the phrase does not take the event for given. */
export function underneath(
  scope: Scope,
  governor: number,
  opening: Opening,
  depth: number,
  aimed = false,
): Commitment {
  for (let back = governor; back >= governor - 8; back -= 1) {
    const role = scope.part(back);
    if (isVerbal(role) || role === Part.Adjective) {
      const outer = scope.commitmentTo(scope, back, depth + 1);
      // "did not result in any strike", "was not reached for comment"
      if (outer.negative) return opening.determiner === 'any' || aimed ? outer : CERTAIN;
      return isGiven(opening) ? given(outer) : outer;
    }
    if (role === Part.Comma || role === Part.Mark || role === Part.Relative) break;
  }
  return CERTAIN;
}
