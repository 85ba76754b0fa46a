import { Part } from '../clauses/part.ts';
import { CERTAIN, POSSIBLE, combine, type Commitment } from './commitment.ts';
import { embedded, frameAt } from './embedding.ts';
import { REACH, isVerbal, type Scope } from './scope.ts';

/** "that" behind the word that takes a clause: "believes that", "the fear that"; or before a subjunctive, "that it be". */
export function complement(scope: Scope, that: number, group: number, depth: number): Commitment {
  if (scope.part(that - 1) === Part.Coordinator) {
    // "says that it came, or that it left"
    for (let at = that - 2; at >= that - REACH; at -= 1) {
      if (scope.part(at) === Part.Complementiser) return complement(scope, at, group, depth);
    }
  }
  for (let at = that - 1; at >= that - 4; at -= 1) {
    const found = embedded(scope, at, 'that', depth);
    // "insisted that he be freed", "suggested that the army withdraw"
    if (found === null) {
      if (isVerbal(scope.part(at))) break;
      continue;
    }
    if (!isSubjunctive(scope, group)) return found;
    scope.cues.add(at);
    scope.doubts.add('future');
    return combine(found, POSSIBLE);
  }
  return isSubjunctive(scope, group) ? POSSIBLE : CERTAIN;
}

/** Whether the verb has neither tense nor number: "that it be", "that the army withdraw". */
function isSubjunctive({ tokens, part }: Scope, verb: number): boolean {
  if (tokens.spells(verb, 'be')) return true;
  const subject = verb - 1;
  return (
    part(verb) === Part.Verb &&
    part(subject) === Part.Nominal &&
    !tokens.capitalised(subject) &&
    tokens.word(subject)?.people?.number !== 'many' &&
    !endsInS(tokens, verb) &&
    !endsInS(tokens, subject)
  );
}

const endsInS = (tokens: Scope['tokens'], at: number): boolean => tokens.text[tokens.end(at) - 1] === 's';

/** Verbs behind which "that" is left out all the time, so that a past form behind their object is finite. */
export const BARE_CLAUSE =
  /^(?:sa(?:y|ys|id|ying)|think|thinks|thought|believ|claim|hope|hoping|know|knew|suspect|fear|guess|bet|wish|expect|assum|suppos|deni|deny|doubt)/;

/** A clause without "that": "expects it will"; else the two verbs have nothing to do with each other. */
export function behindVerb(
  scope: Scope,
  verb: number,
  group: number,
  event: number,
  depth: number,
): Commitment {
  const reduced = scope.part(event) === Part.Past && group === event;
  // "wants him returned"
  if (reduced && wants(scope, verb)) return embedded(scope, verb, 'to', depth) ?? CERTAIN;
  if (reduced && !BARE_CLAUSE.test(scope.tokens.lower(verb))) return CERTAIN;
  for (let at = verb + 1; at < group; at += 1) if (scope.part(at) === Part.Comma) return CERTAIN;
  if (group - verb < 2) return CERTAIN;
  // "those planning for a flood have left", "a man whose name appeared on the list was"
  if (
    scope.part(verb + 1) === Part.Preposition &&
    (scope.part(verb) === Part.Gerund || !BARE_CLAUSE.test(scope.tokens.lower(verb)))
  )
    return CERTAIN;
  return embedded(scope, verb, 'that', depth) ?? CERTAIN;
}

const wants = (scope: Scope, verb: number): boolean => frameAt(scope, verb)?.to === 'wishes';
