import type { Attribution, Span } from '@muster/model';
import type { Prose } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Account } from '../account.ts';
import { hasNumber } from '../phrases/has-number.ts';
import type { AnyPhrase, NounPhrase, VerbPhrase } from '../phrases/phrase.ts';
import { CITING } from '../attribution/citing.ts';
import { accountReckonings } from './account-reckonings.ts';
import { countsVictims, isReckoner } from './is-reckoner.ts';
import { NUMBER_NOUNS, TOLL_NOUNS, TOWARDS, reckoningVerbs, type Between } from './reckoning-verbs.ts';

/**
 * Finds who reckoned a number, where no verb of saying tells: "the agency had counted [600 dead]", "Kyiv's general staff
 * put [the casualties above 3,000]", "By its count [600 are dead]".
 *
 * Its content runs from the verb to the end of the clause; attributions around it ("…, lawmakers said") relay it.
 */
export function readReckonings({ tokens }: Prose, accounts: readonly Account[]): Attribution[] {
  return accounts.flatMap((account) => {
    if (account.stretch.figures.length === 0) return [];
    const found = accountReckonings(tokens, account.sentence, account.phrases);
    for (let at = 0; at < account.phrases.length; at += 1) {
      const reckoning = reckoningAt(tokens, account, at);
      if (reckoning !== null) found.push(reckoning);
    }
    return found;
  });
}

/** A verb of reckoning among the phrases, with who stands before it. */
interface Reckoner {
  readonly verb: number;
  readonly between: Between;
  /** The subject, where it was read as one noun phrase with the verb: "the agency counts". */
  readonly subject: NounPhrase | null;
}

function reckoningAt(tokens: Tokens, { phrases }: Account, at: number): Attribution | null {
  const reckoner = reckonerAt(tokens, phrases, at);
  if (reckoner === null) return null;
  const figure = figureBehind(tokens, phrases, at, reckoner.between);
  if (figure < 0) return null;
  const source = reckoner.subject ?? subjectBefore(tokens, phrases, at, reckoner.between);
  if (source === null) return null;
  const { verb } = reckoner;
  return {
    source: spanOf(tokens, source),
    cue: { start: tokens.start(verb), end: tokens.end(verb) },
    content: { start: tokens.start(verb + 1), end: tokens.end(clauseEnd(tokens, phrases, figure) - 1) },
  };
}

function reckonerAt(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): Reckoner | null {
  const phrase = phrases[at]!;
  const verb = phrase.kind === 'verb' ? phrase.main : phrase.kind === 'noun' ? phrase.head : -1;
  const between = verb < 0 ? undefined : reckoningVerbs.get(tokens.lower(verb));
  if (between === undefined) return null;
  if (phrase.kind === 'verb')
    return phrase.passive || phrase.mood === 'infinitive' ? null : { verb, between, subject: null };
  if (phrase.kind !== 'noun' || phrase.figure >= 0 || verb !== phrase.last - 1) return null;
  // "the office now counts"
  if (verb === phrase.first) return { verb, between, subject: null };
  const subject = { ...phrase, last: verb, head: verb - 1 };
  return isReckoner(tokens, subject) ? { verb, between, subject } : null;
}

/** The number that the verb brings, as a place among the phrases; -1 where it brings none. */
function figureBehind(tokens: Tokens, phrases: readonly AnyPhrase[], verb: number, between: Between): number {
  let met = between === 'none' || between === 'harmed';
  for (let at = verb + 1; at < phrases.length; at += 1) {
    const phrase = phrases[at]!;
    if (
      phrase.kind === 'noun' &&
      (phrase.figure >= 0 || (between === 'towards' && met && hasNumber(tokens, phrase)))
    )
      return fits(tokens, phrases, at, between) && (met || boundMeets(tokens, phrase, between)) ? at : -1;
    met ||= meets(tokens, phrase, between);
    if ((between === 'none' || between === 'harmed') && phrase.kind !== 'open' && phrase.kind !== 'adverb')
      return -1;
    if (phrase.kind === 'relative' || (phrase.kind === 'mark' && !met) || phrase.kind === 'comma') return -1;
    if (phrase.kind === 'verb' && phrase.auxiliary) return -1;
  }
  return -1;
}

function meets(tokens: Tokens, phrase: AnyPhrase, between: Between): boolean {
  switch (between) {
    case 'towards':
      return phrase.kind === 'preposition' && TOWARDS.has(tokens.lower(phrase.first));
    case 'of':
      return phrase.kind === 'preposition' && tokens.spells(phrase.first, 'of');
    case 'toll':
      return phrase.kind === 'noun' && TOLL_NOUNS.has(tokens.surface(phrase.head).toLowerCase());
    case 'number':
      return phrase.kind === 'noun' && NUMBER_NOUNS.has(tokens.lower(phrase.head));
    case 'none':
    case 'harmed':
      return true;
  }
}

/** "claimed 22 lives" reckons nothing; "had 40 soldiers" neither, where "had 40 killed" does. */
function fits(tokens: Tokens, phrases: readonly AnyPhrase[], at: number, between: Between): boolean {
  const { head, harm, people } = phrases[at] as NounPhrase;
  if (tokens.spells(head, 'lives')) return false;
  if (between !== 'harmed') return true;
  const next = phrases[at + 1];
  const harmed = next?.kind === 'verb' && next.harm !== undefined && !next.auxiliary;
  return harm !== undefined || harmed || people?.category === 'killed' || people?.category === 'casualties';
}

/** "put the dead over 3,000": the preposition is read as the number's bound. */
const boundMeets = (tokens: Tokens, { first, head }: NounPhrase, between: Between): boolean =>
  (between === 'towards' && TOWARDS.has(tokens.lower(first))) ||
  // "had given about 10,000": a bare number is no gift.
  (between === 'number' && head < 0);

/** What may stand between a subject and its verb. */
const BETWEEN: ReadonlySet<AnyPhrase['kind']> = new Set(['adverb', 'comma', 'date']);

/** "police [on Tuesday] put": the day of saying has a preposition. */
const isOnDay = (phrases: readonly AnyPhrase[], at: number): boolean =>
  phrases[at]?.kind === 'date' && phrases[at - 1]?.kind === 'preposition';

/** The noun phrase right before the verb, past an acronym in brackets: "the National Intelligence Service (NIS) had counted". */
function subjectBefore(
  tokens: Tokens,
  phrases: readonly AnyPhrase[],
  verb: number,
  between: Between,
): NounPhrase | null {
  let at = verb - 1;
  while (BETWEEN.has(phrases[at]?.kind ?? 'noun')) at -= isOnDay(phrases, at) ? 2 : 1;
  at = beforeRelative(phrases, at);
  if (phrases[at]?.kind === 'close' && phrases[at - 2]?.kind === 'open') at -= 3;
  at = beforeRelay(tokens, phrases, at);
  const antecedent = antecedentOf(tokens, phrases, at);
  const subject = antecedent ?? phrases[at];
  if (subject?.kind !== 'noun' || subject.figure >= 0 || !isReckoner(tokens, subject)) return null;
  if (between === 'harmed' && !countsVictims(tokens, subject)) return null;
  if (antecedent !== null || phrases[at - 1]?.kind !== 'preposition') return subject;
  // "Secretary of State Antony Blinken"
  const office = phrases[at - 2];
  return tokens.spells(phrases[at - 1]!.first, 'of') && office?.kind === 'noun' && office.people !== undefined
    ? { ...subject, first: office.first }
    : null;
}

/** "according to [the agency], which put": the noun that a relative pronoun at `at` takes up, or null. */
function antecedentOf(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): NounPhrase | null {
  const pronoun = phrases[at];
  if (pronoun?.kind !== 'relative') return null;
  if (!tokens.spells(pronoun.first, 'which') && !tokens.spells(pronoun.first, 'who')) return null;
  const noun = phrases[phrases[at - 1]?.kind === 'comma' ? at - 2 : at - 1];
  return noun?.kind === 'noun' ? noun : null;
}

/** "a source[, who asked not to be named,] put the dead at 21": the noun before the relative clause that a comma closes. */
function beforeRelative(phrases: readonly AnyPhrase[], at: number): number {
  if (phrases[at + 1]?.kind !== 'comma') return at;
  for (let back = at; back > at - LONGEST_RELATIVE && back > 1; back -= 1) {
    if (phrases[back]!.kind === 'relative') return phrases[back - 1]!.kind === 'comma' ? back - 2 : at;
    if (phrases[back]!.kind === 'mark') return at;
  }
  return at;
}
/** A relative clause of more phrases than this is not looked through. */
const LONGEST_RELATIVE = 12;

/** "a lawmaker there[, relaying the agency,] spoke of 600 dead": who relays it, where `at` is whom. */
function beforeRelay(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): number {
  const verb = phrases[at - 1];
  if (verb?.kind !== 'verb' || !CITING.has(tokens.surface(verb.main)) || phrases[at - 2]?.kind !== 'comma')
    return at;
  let relayer = at - 3;
  while (phrases[relayer]?.kind === 'adverb' || tokens.spells(phrases[relayer]?.first ?? -1, 'there'))
    relayer -= 1;
  return relayer;
}

/** The clause goes on over lists and "including": to a comma before a clause of its own, a mark, or the sentence's end. */
function clauseEnd(tokens: Tokens, phrases: readonly AnyPhrase[], figure: number): number {
  let end = phrases[figure]!.last;
  for (let at = figure + 1; at < phrases.length; at += 1) {
    const phrase = phrases[at]!;
    if (phrase.kind === 'mark' || endsClause(phrases, at)) break;
    if (phrase.kind !== 'comma') end = phrase.last;
  }
  return Math.min(end, tokens.count);
}

/** ", lawmakers said", "and Kyiv put them at 500": a subject with its verb. */
function endsClause(phrases: readonly AnyPhrase[], at: number): boolean {
  const { kind } = phrases[at]!;
  if (kind !== 'comma' && kind !== 'conjunction') return false;
  const verb = phrases[at + 2] as VerbPhrase | undefined;
  return phrases[at + 1]?.kind === 'noun' && verb?.kind === 'verb' && (verb.says || verb.auxiliary);
}

const spanOf = (tokens: Tokens, { first, last }: NounPhrase): Span => ({
  start: tokens.start(first),
  end: tokens.end(last - 1),
});
