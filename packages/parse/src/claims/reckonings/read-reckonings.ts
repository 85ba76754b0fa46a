import type { Attribution, Span } from '@muster/model';
import type { Prose } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Account } from '../account.ts';
import type { AnyPhrase, NounPhrase, VerbPhrase } from '../phrases/phrase.ts';
import { isReckoner } from './is-reckoner.ts';
import { NUMBER_NOUNS, TOWARDS, reckoningVerbs, type Between } from './reckoning-verbs.ts';

/**
 * Finds who reckoned a number, where no verb of saying tells: "the agency had counted [600 dead]", "Kyiv's general staff
 * put [the casualties above 3,000]".
 *
 * Its content runs from the verb to the end of the clause; attributions around it ("…, lawmakers said") relay it.
 */
export function readReckonings({ tokens }: Prose, accounts: readonly Account[]): Attribution[] {
  return accounts.flatMap(({ phrases }) => {
    const found: Attribution[] = [];
    for (let at = 1; at < phrases.length; at += 1) {
      const reckoning = reckoningAt(tokens, phrases, at);
      if (reckoning !== null) found.push(reckoning);
    }
    return found;
  });
}

function reckoningAt(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): Attribution | null {
  const verb = phrases[at]!;
  if (verb.kind !== 'verb' || verb.passive || verb.mood === 'infinitive' || verb.main < 0) return null;
  const between = reckoningVerbs.get(tokens.surface(verb.main).toLowerCase());
  if (between === undefined) return null;
  const figure = figureBehind(tokens, phrases, at, between);
  const source = figure < 0 ? null : subjectBefore(tokens, phrases, at);
  if (source === null) return null;
  return {
    source: spanOf(tokens, source),
    cue: { start: tokens.start(verb.main), end: tokens.end(verb.main) },
    content: { start: tokens.start(verb.last), end: tokens.end(clauseEnd(tokens, phrases, figure) - 1) },
  };
}

/** The number that the verb brings, as a place among the phrases; -1 where it brings none. */
function figureBehind(tokens: Tokens, phrases: readonly AnyPhrase[], verb: number, between: Between): number {
  let met = between === 'none';
  for (let at = verb + 1; at < phrases.length; at += 1) {
    const phrase = phrases[at]!;
    if (phrase.kind === 'noun' && phrase.figure >= 0)
      return met || boundMeets(tokens, phrase, between) ? at : -1;
    met ||= meets(tokens, phrase, between);
    if (between === 'none' && phrase.kind !== 'open' && phrase.kind !== 'adverb') return -1;
    if (phrase.kind === 'relative' || (phrase.kind === 'mark' && !met) || phrase.kind === 'comma') return -1;
    if (phrase.kind === 'verb' && phrase.auxiliary) return -1;
  }
  return -1;
}

function meets(tokens: Tokens, phrase: AnyPhrase, between: Between): boolean {
  switch (between) {
    case 'towards':
      return phrase.kind === 'preposition' && TOWARDS.has(tokens.surface(phrase.first).toLowerCase());
    case 'of':
      return phrase.kind === 'preposition' && tokens.spells(phrase.first, 'of');
    case 'number':
      return phrase.kind === 'noun' && NUMBER_NOUNS.has(tokens.surface(phrase.head).toLowerCase());
    case 'none':
      return true;
  }
}

/** "put the dead over 3,000": the preposition is read as the number's bound. */
const boundMeets = (tokens: Tokens, { first }: NounPhrase, between: Between): boolean =>
  between === 'towards' && TOWARDS.has(tokens.surface(first).toLowerCase());

/** The noun phrase right before the verb, past an acronym in brackets: "the National Intelligence Service (NIS) had counted". */
function subjectBefore(tokens: Tokens, phrases: readonly AnyPhrase[], verb: number): NounPhrase | null {
  let at = verb - 1;
  while (phrases[at]?.kind === 'adverb' || phrases[at]?.kind === 'comma') at -= 1;
  if (phrases[at]?.kind === 'close' && phrases[at - 2]?.kind === 'open') at -= 3;
  const subject = phrases[at];
  if (subject?.kind !== 'noun' || subject.figure >= 0 || !isReckoner(tokens, subject)) return null;
  if (phrases[at - 1]?.kind !== 'preposition') return subject;
  // "Secretary of State Antony Blinken"
  const office = phrases[at - 2];
  return tokens.spells(phrases[at - 1]!.first, 'of') && office?.kind === 'noun' && office.people !== undefined
    ? { ...subject, first: office.first }
    : null;
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
