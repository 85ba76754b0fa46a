import type { NounPhrase, Phrases } from '../phrases/phrase.ts';

/** The noun phrases that follow the verb phrase at `index` as its object: "killed six civilians and one policeman". */
export function objectOf(phrases: Phrases, index: number): NounPhrase[] {
  let at = index + 1;
  while (phrases[at]?.kind === 'adverb' || phrases[at]?.kind === 'date') at += 1;
  const first = phrases[at];
  return first?.kind === 'noun' ? listRight(phrases, at) : [];
}

/** The noun at `at` with those listed behind it, up to one that has a verb of its own. */
export function listRight(phrases: Phrases, at: number): NounPhrase[] {
  const list = [phrases[at] as NounPhrase];
  let next = at + 1;
  for (;;) {
    const joint = jointEnd(phrases, next);
    const noun = phrases[joint];
    if (joint < 0 || noun?.kind !== 'noun' || hasOwnVerb(phrases, joint)) return list;
    list.push(noun);
    next = joint + 1;
  }
}

/** The place behind "and", ", and" or a comma inside a list at `at`, prepositional phrases before it skipped; -1 where none stands. */
function jointEnd(phrases: Phrases, at: number): number {
  const next = overPrepositions(phrases, at);
  const joint = phrases[next];
  if (joint?.kind === 'conjunction') return next + 1;
  if (joint?.kind !== 'comma') return -1;
  if (phrases[next + 1]?.kind === 'conjunction') return next + 2;
  return isListed(phrases, next + 1) ? next + 1 : -1;
}

function overPrepositions(phrases: Phrases, at: number): number {
  let next = at;
  while (phrases[next]?.kind === 'preposition' && phrases[next + 1]?.kind === 'noun') next += 2;
  return next;
}

/** Whether the noun at `at` is one of a list that "and" closes: "six priests, their cook and her daughter". A name is an apposition. */
function isListed(phrases: Phrases, at: number): boolean {
  let next = at;
  for (;;) {
    const noun = phrases[next];
    if (noun?.kind !== 'noun' || noun.name || noun.opening === 'pronoun') return false;
    next = overPrepositions(phrases, next + 1);
    if (phrases[next]?.kind === 'conjunction')
      return phrases[next + 1]?.kind === 'noun' && !hasOwnVerb(phrases, next + 1);
    if (phrases[next]?.kind !== 'comma') return false;
    next += 1;
    // "a mayor, his wife, and three bodyguards"
    if (phrases[next]?.kind === 'conjunction')
      return phrases[next + 1]?.kind === 'noun' && !hasOwnVerb(phrases, next + 1);
  }
}

/** Whether a verb follows whose subject the noun at `at` is: "and 30 others were wounded". */
function hasOwnVerb(phrases: Phrases, at: number): boolean {
  let next = at + 1;
  for (;;) {
    const phrase = phrases[next];
    if (phrase === undefined) return false;
    if (phrase.kind === 'preposition' && phrases[next + 1]?.kind === 'noun') next += 2;
    else if (phrase.kind === 'adverb' || phrase.kind === 'date') next += 1;
    else if (phrase.kind === 'open')
      while (next < phrases.length && phrases[next]!.kind !== 'close') next += 1;
    else if (phrase.kind === 'close') next += 1;
    else if (phrase.kind === 'comma' && phrases[next + 1]?.kind === 'preposition') {
      next += 1;
      while (next < phrases.length && phrases[next]!.kind !== 'comma' && phrases[next]!.kind !== 'verb')
        next += 1;
      if (phrases[next]?.kind === 'comma') next += 1;
      else return false;
    } else
      return (
        phrase.kind === 'verb' && (phrase.auxiliary || phrase.form === 'past' || phrase.form === 'adjective')
      );
  }
}
