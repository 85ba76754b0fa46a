import type { Tokens } from '../../text/tokens.ts';
import type { AnyPhrase, NounPhrase } from '../phrases/phrase.ts';
import type { Finding } from './finding.ts';
import { governed } from './subject.ts';

/**
 * Who took part in a protest, rally or march that the sentence tells of: "about 30 members … held a protest".
 *
 * The first count of people that nothing else happened to and that no preposition governs; null where the
 * sentence tells of no gathering, or already says who gathered.
 */
export function crowdOf(
  tokens: Tokens,
  phrases: readonly AnyPhrase[],
  found: readonly Finding[],
): Finding | null {
  if (found.some(({ category, noun }) => category === 'participants' && noun.figure >= 0)) return null;
  const crowd = phrases.findIndex((_, at) => countsCrowd(tokens, phrases, at));
  const members = phrases[crowd + 2];
  if (crowd >= 0 && members?.kind === 'noun')
    return { category: 'participants', noun: members, by: crowd + 2, role: 'main', denied: false };
  const by = phrases.findIndex((phrase) => gathers(tokens, phrase));
  if (by < 0) return null;
  const taken = new Set(found.map(({ noun }) => noun));
  const index = phrases.findIndex(
    (phrase, at) =>
      phrase.kind === 'noun' &&
      phrase.figure >= 0 &&
      !taken.has(phrase) &&
      (countsPeople(tokens, phrase) || ofPeople(phrases, at)) &&
      (!governed(phrases, at) || isGroup(tokens, phrases, at)),
  );
  const noun = phrases[index];
  return noun?.kind === 'noun' ? { category: 'participants', noun, by, role: 'main', denied: false } : null;
}

/** "a crowd of about 200", whatever happened to it. */
function countsCrowd(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): boolean {
  const crowd = phrases[at];
  const of = phrases[at + 1];
  const members = phrases[at + 2];
  if (crowd === undefined || !isCrowd(tokens, crowd)) return false;
  if (of?.kind !== 'preposition' || !tokens.spells(of.first, 'of')) return false;
  return (
    members?.kind === 'noun' && members.figure >= 0 && (members.head < 0 || countsPeople(tokens, members))
  );
}

/** "a crowd", "the mob": a crowd with no number of its own. */
export const isCrowd = (tokens: Tokens, phrase: AnyPhrase): boolean =>
  phrase.kind === 'noun' && phrase.figure < 0 && CROWDS.has(tokens.lower(phrase.last - 1));
const CROWDS = new Set(['crowd', 'crowds', 'mob', 'throng']);

/** People by a noun that says so, or a plural that names no weapon and no thing: "30 retirees". */
function countsPeople(tokens: Tokens, { head, people }: NounPhrase): boolean {
  if (people !== undefined) return people.category !== 'police' && people.category !== 'troops';
  const word = tokens.word(head);
  if (head < 0 || word?.weapon !== undefined || word?.object !== undefined) return false;
  return tokens.text.charAt(tokens.end(head) - 1) === 's';
}

/** "30 Ministry of Tourism agents" */
const ofPeople = (phrases: readonly AnyPhrase[], at: number): boolean => {
  const inner = phrases[at + 2];
  return (
    phrases[at + 1]?.kind === 'preposition' &&
    inner?.kind === 'noun' &&
    inner.figure < 0 &&
    inner.people?.number === 'many'
  );
};

/** Whether the phrase tells of a gathering: "rallied", "a protest". */
export function gathers(tokens: Tokens, phrase: AnyPhrase): boolean {
  if (phrase.kind === 'verb') return phrase.harm?.category === 'participants';
  return phrase.kind === 'noun' && tokens.word(phrase.head)?.gathering !== undefined;
}

/** "a group of 30 activists", "a crowd of about 400" */
const isGroup = (tokens: Tokens, phrases: readonly AnyPhrase[], at: number): boolean => {
  const of = phrases[at - 1];
  const group = phrases[at - 2];
  return (
    of?.kind === 'preposition' &&
    tokens.spells(of.first, 'of') &&
    group?.kind === 'noun' &&
    group.figure < 0 &&
    group.opening === 'indefinite'
  );
};
