import { EFFECTS, type Effect, type Signature } from '../../lexicon/effects.ts';
import type { Frame } from '../../lexicon/embedders.ts';
import { Part } from '../clauses/part.ts';
import { CERTAIN, embed, type Commitment } from './commitment.ts';
import { isVerbal, type Scope } from './scope.ts';

/** The frame of the word at `at` in the part that it plays there. */
export function frameAt({ tokens, part }: Scope, at: number): Frame | undefined {
  const embedder = tokens.word(at)?.embedder;
  if (embedder === undefined) return undefined;
  const role = part(at);
  if (isVerbal(role)) return embedder.verb ?? embedder.adjective;
  if (role === Part.Adjective) return embedder.adjective;
  return role === Part.Nominal ? embedder.noun : undefined;
}

/** Effects that leave what is embedded as sure as it is: their words are no cues. */
const SILENT: ReadonlySet<Effect> = new Set<Effect>(['entails', 'causes', 'presupposes', 'reports']);

/** What an attempt or a plan that was one of these came to: "a failed bid to [buy]". */
const FAILED = new Set(
  'failed unsuccessful abortive aborted foiled thwarted botched futile vain doomed'.split(' '),
);

/** What the word at `at` leaves of an event in the complement of the kind, or null where it takes none. */
export function embedded(
  scope: Scope,
  at: number,
  complement: keyof Frame,
  depth: number,
): Commitment | null {
  const effect = frameAt(scope, at)?.[complement];
  if (effect === undefined) return null;
  if (!SILENT.has(effect)) scope.cues.add(at);
  if (scope.part(at) === Part.Nominal && FAILED.has(scope.tokens.spelling(at - 1))) {
    scope.cues.add(at - 1);
    return embed(scope.commitmentTo(scope, at, depth + 1), 'excludes');
  }
  // "may be responsible for the fire": there was one
  if (effect === 'presupposes' && (complement === 'object' || complement === 'for')) return CERTAIN;
  const { doubt } = EFFECTS[effect] as Signature;
  if (doubt !== undefined)
    // "believe that", "fear that": what is so, not what will be
    scope.doubts.add(
      (effect === 'expects' || effect === 'weighs') &&
        (complement === 'that' || isPassive(scope, at, complement))
        ? 'unverified'
        : doubt,
    );
  return embed(scope.commitmentTo(scope, at, depth + 1), effect);
}

/** "are feared dead", "are feared missing" */
const isPassive = ({ part }: Scope, at: number, complement: keyof Frame): boolean =>
  (complement === 'object' || complement === 'ing') &&
  part(at) === Part.Past &&
  part(at - 1) === Part.Auxiliary;

/** How far the object of "prevented them from leaving" may push the gerund away. */
const OBJECT = 8;

/** The verb before an object that takes a further complement: "prevented them from", "accused the mayor of". */
export function embeddedBefore(
  scope: Scope,
  from: number,
  complement: keyof Frame,
  depth: number,
): Commitment | null {
  const { part } = scope;
  for (let at = from; at >= from - OBJECT; at -= 1) {
    switch (part(at)) {
      case Part.Verb:
      case Part.Past:
      case Part.Gerund:
        return embedded(scope, at, complement, depth);
      case Part.Nominal:
      case Part.Determiner:
      case Part.Number:
      case Part.Pronoun:
      case Part.Adverb:
      case Part.Joint:
        break;
      default:
        return null;
    }
  }
  return null;
}
