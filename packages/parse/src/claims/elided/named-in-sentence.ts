import type { Tokens } from '../../text/tokens.ts';
import type { Account } from '../account.ts';
import type { Taxonomy } from '../category/taxonomy.ts';
import { phraseOf } from '../phrase-of.ts';
import type { AnyPhrase, NounPhrase } from '../phrases/phrase.ts';
import { MEASURING, TOWARDS } from './measuring.ts';

/** A noun phrase that says what a bare number counts. */
export interface CountedPhrase {
  readonly words: string;
  readonly category: string;
  /** Its place among the phrases of its sentence. */
  readonly at: number;
}

const PUTS: ReadonlySet<string> = new Set([
  'put',
  'puts',
  'putting',
  'set',
  'sets',
  'estimated',
  'estimates',
]);

/** Nouns for everybody who came: "put the crowd at 6,500". */
const EVERYBODY: ReadonlySet<string> = new Set(['crowd', 'crowds', 'turnout', 'attendance']);

/** Heads that only say that there is a number: its noun follows "of". */
const NUMBER_WORDS = new Set([
  'number',
  'total',
  'toll',
  'count',
  'tally',
  'figure',
  'estimate',
  'strength',
  'size',
]);

/**
 * What a number without a noun counts, where its own sentence says so: "puts [North Korean casualties] at about 1,100",
 * "[the wounded] number 1,000", "Of these, four were [landing ships]".
 */
export function namedInSentence(
  tokens: Tokens,
  account: Account,
  figure: { readonly first: number },
  taxonomy: Taxonomy,
): CountedPhrase | null {
  const { phrases } = account;
  const at = phraseOf(phrases, figure.first);
  return at < 0
    ? null
    : (predicate(tokens, phrases, at, taxonomy) ?? measured(tokens, phrases, at, taxonomy));
}

/** "four were landing ships": the noun behind a form of "be". */
function predicate(
  tokens: Tokens,
  phrases: readonly AnyPhrase[],
  at: number,
  taxonomy: Taxonomy,
): CountedPhrase | null {
  const verb = phrases[at + 1];
  const noun = phrases[at + 2];
  if (verb?.kind !== 'verb' || noun?.kind !== 'noun' || noun.figure >= 0 || noun.opening !== 'bare')
    return null;
  if (!['are', 'were'].includes(tokens.surface(verb.main)) || verb.last - verb.first > 1) return null;
  return counted(tokens, noun, at + 2, taxonomy);
}

/** The nearest noun phrase in front of a measuring verb or preposition that stands right before the number. */
function measured(
  tokens: Tokens,
  phrases: readonly AnyPhrase[],
  at: number,
  taxonomy: Taxonomy,
): CountedPhrase | null {
  let link = at - 1;
  while (phrases[link]?.kind === 'adverb' || phrases[link]?.kind === 'open') link -= 1;
  const linking = phrases[link];
  if (linking === undefined || !links(tokens, linking)) return null;
  const numbered = numberOf(tokens, phrases, link, taxonomy);
  if (numbered !== null) return numbered;
  for (let back = link - 1; back >= 0; back -= 1) {
    const phrase = phrases[back]!;
    if (phrase.kind === 'mark' || phrase.kind === 'relative') return null;
    // "police put the crowd at 6,500": whoever puts it is not counted.
    if (phrase.kind === 'verb' && PUTS.has(tokens.lower(phrase.main))) return null;
    if (phrase.kind !== 'noun') continue;
    if (phrase.figure >= 0) return null;
    const found = counted(tokens, phrase, back, taxonomy);
    if (found === null) continue;
    if (!sharesHarm(phrases, back, link)) return found;
    const both = { ...phrase, last: phrases[back + 2]!.last };
    return { ...found, words: wordsOf(tokens, both), category: 'casualties' };
  }
  return null;
}

/** "the killed [and wounded] at 3,000": one number for both. */
function sharesHarm(phrases: readonly AnyPhrase[], at: number, link: number): boolean {
  const harms = [phrases[at], phrases[at + 2]].map((phrase) =>
    phrase?.kind === 'noun' || phrase?.kind === 'verb' ? phrase.harm?.category : undefined,
  );
  return (
    at + 3 === link &&
    phrases[at + 1]?.kind === 'conjunction' &&
    harms.every((harm) => harm === 'killed' || harm === 'wounded')
  );
}

/** "the number of [people] who lost their homes at": what stands behind "number of", before what is said of it. */
function numberOf(
  tokens: Tokens,
  phrases: readonly AnyPhrase[],
  link: number,
  taxonomy: Taxonomy,
): CountedPhrase | null {
  for (let back = link - 1; back >= 2; back -= 1) {
    const phrase = phrases[back]!;
    if (phrase.kind === 'mark') return null;
    if (phrase.kind !== 'noun') continue;
    if (phrase.figure >= 0) return null;
    const number = phrases[back - 2];
    if (number?.kind !== 'noun' || number.head < 0 || !NUMBER_WORDS.has(tokens.lower(number.head))) continue;
    if (tokens.spells(phrases[back - 1]!.first, 'of')) return counted(tokens, phrase, back, taxonomy);
  }
  return null;
}

function links(tokens: Tokens, phrase: AnyPhrase): boolean {
  if (phrase.kind === 'verb') return MEASURING.has(tokens.lower(phrase.main));
  return phrase.kind === 'preposition' && TOWARDS.has(tokens.lower(phrase.first));
}

/** The phrase with its category, or null where its head names nothing that the taxonomy knows. */
function counted(tokens: Tokens, noun: NounPhrase, at: number, taxonomy: Taxonomy): CountedPhrase | null {
  if (noun.head < 0 || noun.opening === 'indefinite' || noun.opening === 'pronoun') return null;
  const head = tokens.lower(noun.head);
  if (NUMBER_WORDS.has(head)) return null;
  if (EVERYBODY.has(head)) return { words: wordsOf(tokens, noun), category: 'participants', at };
  const category = noun.harm === undefined ? taxonomy.get(head) : noun.harm.category;
  if (category === undefined || (noun.harm === undefined && !isMany(tokens, noun))) return null;
  return { words: wordsOf(tokens, noun), category, at };
}

/** The phrase without its article, but "the wounded", which is no noun without one. */
function wordsOf(tokens: Tokens, { first, last, head }: NounPhrase): string {
  const article =
    tokens.word(first)?.closedClass === 'determiner' &&
    !(
      head === first + 1 &&
      tokens.word(head)?.harm?.form !== 'noun' &&
      tokens.word(head)?.harm !== undefined
    );
  return tokens.text
    .slice(tokens.start(article ? first + 1 : first), tokens.end(last - 1))
    .replace(/\s+/g, ' ');
}

const isMany = (tokens: Tokens, noun: NounPhrase): boolean =>
  noun.people?.number === 'many' || tokens.endsIn(noun.head, 's');
