import { titles } from '../../lexicon/titles.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { CITING } from './citing.ts';
import { isPronoun } from './pronoun.ts';
import { isQuoteMark } from './quote-mark.ts';
import { isBarrier, isCircumstance, isDash } from './subject-bounds.ts';

/** An aside between dashes is at most this many tokens. */
const LONGEST_ASIDE = 30;

/** The first token of the dash that opens the aside which the dash at `at` closes, or -1. */
export function dashBefore(tokens: Tokens, at: number, from: number): number {
  const floor = Math.max(from, at - LONGEST_ASIDE);
  const closing = tokens.is(at - 1, '-') ? at - 1 : at;
  for (let opening = closing - 1; opening > floor; opening -= 1) {
    if (tokens.is(opening, ';') || tokens.is(opening, ':') || isQuoteMark(tokens, opening)) return -1;
    if (isDash(tokens, opening) || (tokens.is(opening, '-') && tokens.is(opening - 1, '-')))
      return tokens.is(opening - 1, '-') ? opening - 1 : opening;
  }
  return -1;
}

/** "Smith[, speaking in Ohio,]", "growers[, in particular,]": what he is doing, and an adverbial, are no part of the name. */
export function withoutParticiple(tokens: Tokens, first: number, last: number): number {
  if (!tokens.is(last - 1, ',')) return last;
  for (let at = first + 1; at < last - 1; at += 1)
    if (
      tokens.is(at, ',') &&
      (tokens.endsIn(at + 1, 'ing') ||
        MET.has(tokens.spelling(at + 1)) ||
        isAdverbialAside(tokens, at + 1, last - 1)) &&
      !LISTING.has(tokens.spelling(at + 1))
    )
      return at;
  return last;
}

/** "in particular", "for instance", "like Obama", "however": what tells nothing of who it is. */
const isAdverbialAside = (tokens: Tokens, first: number, last: number): boolean =>
  (last - first === 1 && ADVERBIALS.has(tokens.lower(first))) ||
  (tokens.word(first)?.functionWord === 'preposition' && !OF_NAMES.has(tokens.spelling(first)));
const ADVERBIALS = new Set(['however', 'too', 'meanwhile', 'though', 'instead', 'also']);
/** Prepositions that tell where somebody is from: "Lund, of Harwick, said". */
const OF_NAMES = new Set(['of', 'from', 'with', 'by']);

/** The first token of the apposition that the comma at `at` closes, or -1: "Smith, the spokesman, said". */
export function apposition(tokens: Tokens, at: number, last: number, from: number): number {
  if (at !== last - 1) return -1;
  for (let opening = at - 1; opening > from; opening -= 1) {
    if (isBarrier(tokens, opening)) return -1;
    if (tokens.is(opening, ',')) {
      const office =
        titles.has(tokens.lower(opening - 1)) || tokens.word(opening - 1)?.people?.number === 'one';
      const name = tokens.capitalised(opening - 1) || tokens.is(opening - 1, ')') || office;
      if (at - opening <= 4 && opening > from + 1 && isCircumstance(tokens, opening + 1)) return opening;
      if (isAdverbialAside(tokens, opening + 1, at) && isSubject(tokens, from, at)) return opening;
      if (isItem(tokens, opening + 1)) continue;
      const clause = isPronoun(tokens, opening + 1) && !tokens.spells(opening + 1, 'who');
      const described = tokens.capitalised(opening + 1) || DESCRIBING.has(kindOf(tokens, opening + 1));
      if (CITING.has(tokens.surface(opening + 1)) || tokens.spells(opening + 1, 'by')) return opening;
      if (isParticiple(tokens, opening + 1)) return opening;
      const listing = LISTING.has(tokens.spelling(opening + 1));
      const told = described || isDoing(tokens, opening);
      return (name || listing || (told && opening > from + 1 && !isCircumstance(tokens, from))) && !clause
        ? opening
        : -1;
    }
  }
  return -1;
}

/** Whether a noun phrase alone stands there: no verb, and no "Around 14 March". */
function isSubject(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.word(first)?.closedClass === 'preposition' || isCircumstance(tokens, first)) return false;
  for (let at = first + 1; at < last; at += 1) if (isFiniteVerb(tokens, at, first)) return false;
  return true;
}

/** What a speaker is met with: "the minister, [asked] about it, said". */
const MET = new Set(['asked', 'contacted', 'reached', 'interviewed', 'questioned', 'pressed']);

/** "an official[,] speaking on condition of anonymity, said": a participle behind a noun, not "prices rose[,] lifting hopes". */
function isDoing(tokens: Tokens, comma: number): boolean {
  const word = tokens.lower(comma + 1);
  if (tokens.capitalised(comma + 1) || !(MET.has(word) || /[a-z]{2}ing$/.test(word))) return false;
  for (let at = comma - 1; at > comma - LONGEST_ASIDE && at >= 0 && !isBarrier(tokens, at); at -= 1) {
    if (tokens.is(at, ',')) break;
    if (isFiniteVerb(tokens, at, at)) return false;
  }
  return true;
}

/** The comma before an apposition that another one follows: "Lund[, 59], of Harwick, said", "Lund[, a baker], who …, said"; or -1. */
export function earlierApposition(tokens: Tokens, opening: number, from: number): number {
  for (let at = opening - 1; at > Math.max(from, opening - LONGEST_ASIDE); at -= 1) {
    if (isBarrier(tokens, at) || isFiniteVerb(tokens, at, from)) return -1;
    if (!tokens.is(at, ',')) continue;
    const describes =
      DESCRIBING.has(kindOf(tokens, at + 1)) ||
      tokens.kind(at + 1) === TokenKind.Number ||
      (tokens.capitalised(at + 1) && opening - at <= 3) ||
      tokens.spells(at + 1, 'of') ||
      tokens.spells(at + 1, 'from');
    const name = tokens.capitalised(at - 1) || tokens.kind(at - 1) === TokenKind.Number;
    return name && describes ? at : -1;
  }
  return -1;
}

/** ", published in March,": a participle with a preposition behind it. */
const isParticiple = (tokens: Tokens, at: number): boolean =>
  (/^[a-z]+ed$/.test(tokens.surface(at)) || tokens.word(at)?.verb === 'past') &&
  tokens.word(at + 1)?.functionWord === 'preposition';

const kindOf = (tokens: Tokens, at: number): string => tokens.word(at)?.functionWord ?? '';
const DESCRIBING = new Set(['definite', 'indefinite', 'pronoun', 'relative']);
/** What lists parts of a group: "the unions, [including] the dockers, said". */
const LISTING = new Set(['including', 'like', 'among', 'led']);

/** ", and the miners,": the last of a list, whose beginning stands before an earlier comma. */
const isItem = (tokens: Tokens, at: number): boolean => tokens.word(at)?.functionWord === 'coordinator';
