import type { Tokens } from '../../text/tokens.ts';
import type { AnyPhrase, NounPhrase } from '../phrases/phrase.ts';
import { listRight } from './object.ts';

/** How many phrases may stand between a number and its parts. */
const REACH = 8;

/**
 * The noun phrases that the one at `at` is said to include: "92 people were killed, including 13 policemen",
 * "five people, among them two children", "12,000 troops, of whom 10,000 are in Kursk", "19 people, 9 of them
 * civilians", "12 people – five policemen and seven civilians".
 */
export function partsOf(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): NounPhrase[] {
  for (let next = at + 1; next < Math.min(phrases.length, at + REACH); next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind === 'mark' || phrase.kind === 'conjunction') return [];
    const afterDash = phrases[next - 1]!.kind === 'dash' && phrases[next - 2] === phrases[at];
    // "46 people across three provinces, including two judges"
    if (isWhere(phrases, next, at)) continue;
    if (phrase.kind === 'noun' && phrase.figure >= 0)
      return afterDash || isOfThem(phrases, next) ? listRight(phrases, next) : [];
    if (phrase.kind !== 'preposition') continue;
    const word = tokens.word(phrase.first)?.spelling;
    const inner = phrases[next + 1];
    if (word === 'including') return isOfOthers(phrases, at, inner) ? [] : included(phrases, next + 1);
    if (word !== 'among' && word !== 'of') continue;
    if (refersBack(inner)) return phrases[next + 2]?.kind === 'noun' ? listRight(phrases, next + 2) : [];
  }
  return [];
}

const isPeople = (phrase: AnyPhrase | undefined): boolean =>
  phrase?.kind === 'noun' && phrase.people !== undefined;

/** Whether the phrase at `next` counts no people, behind a preposition, and that at `at` does. */
const isWhere = (phrases: readonly AnyPhrase[], next: number, at: number): boolean =>
  isPeople(phrases[at]) && !isPeople(phrases[next]) && behindPreposition(phrases, next);

const behindPreposition = (phrases: readonly AnyPhrase[], at: number): boolean => {
  const phrase = phrases[at];
  return phrase?.kind === 'noun' && phrase.head >= 0 && phrases[at - 1]?.kind === 'preposition';
};

/** "three provinces, including two judges": people are no part of where it was. */
const isOfOthers = (phrases: readonly AnyPhrase[], at: number, part: AnyPhrase | undefined): boolean =>
  isPeople(part) && !isPeople(phrases[at]) && behindPreposition(phrases, at);

/** "including 13 policemen and a nurse", "including 300 killed and 2,700 wounded" */
function included(phrases: readonly AnyPhrase[], at: number): NounPhrase[] {
  if (phrases[at]?.kind !== 'noun') return [];
  const list = listRight(phrases, at);
  const verb = phrases[phrases.indexOf(list.at(-1)!) + 1];
  const joint = phrases.indexOf(list.at(-1)!) + 2;
  if (verb?.kind !== 'verb' || verb.auxiliary || phrases[joint]?.kind !== 'conjunction') return list;
  return [...list, ...included(phrases, joint + 1)];
}

const refersBack = (phrase: AnyPhrase | undefined): boolean =>
  phrase?.kind === 'relative' || (phrase?.kind === 'noun' && phrase.opening === 'pronoun');

/** "9 of them" */
const isOfThem = (phrases: readonly AnyPhrase[], at: number): boolean =>
  phrases[at - 1]?.kind === 'comma' && phrases[at + 1]?.kind === 'preposition' && refersBack(phrases[at + 2]);
