import type { Tokens } from '../../text/tokens.ts';
import type { AnyPhrase, NounPhrase, VerbPhrase } from '../phrases/phrase.ts';
import type { Finding } from './finding.ts';
import { governed } from './governor.ts';

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
      (countsPeople(tokens, phrase) || ofPeople(phrases, at) || tookPart(tokens, phrases, at)) &&
      (!governed(phrases, at) || isGroup(tokens, phrases, at)),
  );
  const noun = phrases[index];
  if (noun?.kind !== 'noun') return null;
  // What happened to those on strike is what their verb says: "denied that 45,000 were on strike".
  const gathering = phrases[by]!;
  const what = gathering.kind === 'noun' && isStrike(tokens, gathering) ? index : by;
  return { category: 'participants', noun, by: what, role: 'main', denied: false };
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
  if (phrase.kind === 'verb') return phrase.harm?.category === 'participants' || takesPart(tokens, phrase);
  return (
    phrase.kind === 'noun' && (tokens.word(phrase.head)?.gathering !== undefined || isStrike(tokens, phrase))
  );
}

const TAKE = new Set(['take', 'takes', 'took', 'taken', 'taking']);

/** "18,000 people took part": what they took part in was told before; behind "in" it tells of itself. */
const takesPart = (tokens: Tokens, { main, last }: VerbPhrase): boolean =>
  TAKE.has(tokens.lower(main)) && tokens.spells(last, 'part') && !tokens.spells(last + 1, 'in');

/** "Organisers said [150,000] took part": a number alone, right in front of its verb. */
const tookPart = (tokens: Tokens, phrases: readonly AnyPhrase[], at: number): boolean => {
  const [noun, verb] = [phrases[at], phrases[at + 1]];
  return noun?.kind === 'noun' && noun.head < 0 && verb?.kind === 'verb' && takesPart(tokens, verb);
};

const JOIN = new Set(['join', 'joins', 'joined', 'joining']);

/** "on strike", "joined the strike", "part in the strike": a strike without those is an attack as often. */
function isStrike(tokens: Tokens, { first, head }: NounPhrase): boolean {
  if (!tokens.spells(head, 'strike')) return false;
  const before = tokens.lower(first - 1);
  return before === 'on' || JOIN.has(before) || (before === 'in' && tokens.spells(first - 2, 'part'));
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
