import type { NounPhrase, Phrases, VerbPhrase } from '../phrases/phrase.ts';
import { aside, openingOf } from './aside.ts';
import { governed, governor } from './governor.ts';
import { listLeft } from './list-left.ts';

/**
 * The noun phrases that are the subject of the verb phrase at `index`: "Five civilians and four policemen were killed".
 *
 * Walks left over what may stand between: prepositional phrases, dates, brackets, "including two women".
 */
export function subjectOf(phrases: Phrases, index: number): NounPhrase[] {
  const verb = phrases[index] as VerbPhrase;
  let at = index - 1;
  let adjacent = true;
  let passed = 0;
  while (at >= 0) {
    const phrase = phrases[at]!;
    switch (phrase.kind) {
      case 'adverb':
      case 'date':
        at -= 1;
        continue;
      case 'relative':
        // "who were killed", "that killed": the noun before is the subject; any other opens a clause of its own.
        if (!adjacent && (passed === 0 || phrases[at - 1]?.kind !== 'noun')) return [];
        at -= 1;
        continue;
      case 'close':
        at = openingOf(phrases, at) - 1;
        continue;
      case 'comma':
      case 'dash': {
        let open = aside(phrases, at);
        // "from Gaidamgari village, in Borno State were killed"
        if (open < 0 && phrases[at + 1]?.kind === 'preposition' && phrases[at - 1]?.kind === 'noun')
          open = at;
        if (open < 0) return [];
        at = open - 1;
        adjacent = false;
        continue;
      }
      case 'conjunction':
        // "were attacked and killed" share one subject.
        at = sharedVerb(phrases, at);
        if (at < 0 || passed > 0) return [];
        continue;
      case 'verb':
        if (phrase.harm !== undefined && phrases[at + 1]?.kind === 'noun') return [];
        at -= 1;
        passed += 1;
        if (passed > 3) return [];
        continue;
      case 'preposition':
        at -= 1;
        continue;
      case 'noun': {
        if (governed(phrases, at)) {
          const inner =
            innerOf(phrases, at) ??
            (adjacent && isParticiple(verb) && bare(phrases, at, index) ? reduced(phrases, at) : null);
          if (inner !== null) return inner;
          at = governor(phrases, at) - 1;
          adjacent = false;
          continue;
        }
        // "4,700 casualties, 600 of them killed"
        if (isPartAside(phrases, at) && isParticiple(verb) && index === at + 3) return [phrase];
        const outer = isPartAside(phrases, at) ? at - 2 : beforeParticiple(phrases, at);
        if (outer >= 0) {
          at = outer;
          adjacent = false;
          continue;
        }
        return listLeft(phrases, at);
      }
      default:
        return [];
    }
  }
  return [];
}

/** "killed", "dead" and the like may stand behind their noun without an auxiliary; "died" may not. */
const isParticiple = ({ auxiliary, harm }: VerbPhrase): boolean => !auxiliary && harm?.takes !== 'subject';

/** "the funeral of two people killed on Friday" is about the two, "thousands of people killed" about the thousands. */
function reduced(phrases: Phrases, at: number): NounPhrase[] | null {
  const noun = phrases[at] as NounPhrase;
  if (noun.figure < 0 && noun.people === undefined && noun.opening !== 'indefinite') return null;
  const outer = phrases[at - 2];
  const alone = outer?.kind === 'noun' && outer.figure >= 0 && outer.head < 0 && noun.figure < 0;
  return alone ? [outer] : listLeft(phrases, at);
}

/** Whether nothing but adverbs stands between the noun and the verb, and no auxiliary. */
const bare = (phrases: Phrases, noun: number, verb: number): boolean =>
  phrases.slice(noun + 1, verb).every(({ kind }) => kind === 'adverb');

/** "A total of 12 people were killed": the noun behind "of" where the one before it names only an amount. */
function innerOf(phrases: Phrases, at: number): NounPhrase[] | null {
  const noun = phrases[at] as NounPhrase;
  const outer = phrases[at - 2];
  if (noun.figure < 0 || outer?.kind !== 'noun' || outer.figure >= 0) return null;
  return outer.opening === 'indefinite' && outer.people === undefined ? listLeft(phrases, at) : null;
}

/**
 * "20 civilians given shelter by a church were killed", "24 people suspected to be raiders were killed": the noun in
 * front of the participle that brings the one at `at`; -1 where no participle does.
 */
function beforeParticiple(phrases: Phrases, at: number): number {
  if ((phrases[at] as NounPhrase).figure >= 0) return -1;
  let back = at - 1;
  let finite = false;
  for (let verb = phrases[back]; verb?.kind === 'verb' && !verb.says; verb = phrases[back]) {
    finite ||= verb.auxiliary && verb.mood !== 'infinitive';
    back -= 1;
  }
  // "three informants who were responsible for raids were killed"
  const outer = phrases[back - 1]?.kind === 'comma' ? back - 2 : back - 1;
  if (phrases[back]?.kind === 'relative' && phrases[outer]?.kind === 'noun')
    return back < at - 1 ? outer : -1;
  if (finite) return -1;
  return back < at - 1 && phrases[back]?.kind === 'noun' ? back : -1;
}

/** "19 people, 9 of them civilians, were killed": the 9 are not the subject. */
const isPartAside = (phrases: Phrases, at: number): boolean => {
  const inner = phrases[at + 2];
  const refersBack = inner?.kind === 'relative' || (inner?.kind === 'noun' && inner.opening === 'pronoun');
  return phrases[at - 1]?.kind === 'comma' && phrases[at + 1]?.kind === 'preposition' && refersBack;
};

/** The verb before the conjunction at `at` whose subject is shared: "was shot in the head and killed"; -1 where none is. */
function sharedVerb(phrases: Phrases, at: number): number {
  if (phrases[at - 1]?.kind === 'verb') return at - 1;
  let verb = at - 1;
  while (
    verb > 0 &&
    (phrases[verb]!.kind === 'adverb' || phrases[verb]!.kind === 'date' || governed(phrases, verb))
  ) {
    verb = phrases[verb]!.kind === 'noun' ? governor(phrases, verb) - 1 : verb - 1;
  }
  const phrase = phrases[verb];
  return phrase?.kind === 'verb' && phrase.passive ? verb : -1;
}
