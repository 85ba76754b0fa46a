import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isAdverb } from '../clauses/adverb.ts';
import type { Cue } from './cue.ts';
import { isDay } from './day.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { isMedium, namesMedium, PLACING } from './medium.ts';
import { isQuoteMark } from './quote-mark.ts';

/** How far behind the cue its "that" is looked for. */
const FARTHEST = 14;

/** Verbs that somebody stands behind before the content: "told reporters that". */
const ADDRESSING = /^(?:t[eo]ll?[a-z]*d?|inform|remind|assur|notif|advis|warn|persuad|convinc)/;

/** "told reporters", "asked him", "warned lawmakers". */
export const takesAddressee = (tokens: Tokens, cue: Cue): boolean =>
  cue.kind === 'ask' || ADDRESSING.test(tokens.spelling(cue.verb));

/** Where the content begins, behind the addressee and the circumstances: "told reporters in Seoul on Monday that". */
export function contentStart(tokens: Tokens, cue: Cue, last: number): number {
  let first = cue.last;
  const occasion = opensOccasion(tokens, first);
  if (takesAddressee(tokens, cue) || isCircumstance(tokens, first) || occasion) {
    for (let at = first; at < Math.min(last, first + FARTHEST); at += 1) {
      if (tokens.spells(at, 'that') || tokens.spells(at, 'how') || tokens.spells(at, 'whether')) return at;
      if (isQuoteMark(tokens, at) && (tokens.is(at - 1, ',') || tokens.is(at - 1, ':'))) return at;
      if (tokens.word(at)?.functionWord === 'auxiliary' || tokens.is(at, '.') || opensAside(tokens, at))
        break;
    }
  }
  if (occasion) first = behindOccasion(tokens, first, last);
  if (/^t[eo]ld?l?/.test(tokens.spelling(cue.verb)) && cue.last === cue.verb + 1)
    first = behindAddressee(tokens, first, last);
  for (;;) {
    while (first < last && (tokens.is(first, ',') || tokens.is(first, ':') || isDay(tokens, first)))
      first += 1;
    const behind = behindCircumstance(tokens, first);
    if (behind === first || behind >= last || !mayOpenClause(tokens, behind)) return first;
    first = behind;
  }
}

/** "said [after the meeting] that", "said [before the vote] he". */
const opensOccasion = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'after') || tokens.spells(at, 'before');

/** Past "after the meeting" where a pronoun opens what is said: "said after the meeting [he would stay]". */
function behindOccasion(tokens: Tokens, at: number, last: number): number {
  for (let behind = at + 1; behind < Math.min(last, at + FARTHEST); behind += 1) {
    const word = tokens.word(behind);
    if (word?.functionWord === 'pronoun' && word.spelling !== 'who') return behind > at + 2 ? behind : at;
    if (isFiniteVerb(tokens, behind, at) || tokens.kind(behind) !== TokenKind.Word) return at;
  }
  return at;
}

/** Past "on Monday" and "in a statement". */
function behindCircumstance(tokens: Tokens, at: number): number {
  if (tokens.spells(at, 'on') && isDay(tokens, at + 1)) return at + 2;
  if (DEICTIC.has(tokens.spelling(at)) && isSpan(tokens, at + 1)) return at + 2;
  if (!PLACING.has(tokens.spelling(at)) || !namesMedium(tokens, at)) return at;
  let behind = at + 1;
  while (!isMedium(tokens, behind)) behind += 1;
  return behind + 1;
}

/** "last year", "this week" */
const DEICTIC = new Set(['last', 'this']);
const isSpan = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.timeUnit !== undefined ||
  tokens.word(at)?.month !== undefined ||
  SEASONS.has(tokens.lower(at));
const SEASONS = new Set(['spring', 'summer', 'autumn', 'fall', 'winter', 'night', 'morning']);

/** Whether what is said can begin there, and no further circumstance goes on: "said on Monday [40 had died]". */
const mayOpenClause = (tokens: Tokens, at: number): boolean => {
  const kind = tokens.word(at)?.functionWord;
  return kind !== 'preposition' || PLACING.has(tokens.spelling(at));
};

/** ", arguing that …": another cue's "that". */
const opensAside = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, ',') && tokens.endsIn(at + 1, 'ing');

/** "Monday", "in Seoul", "again": what may stand between a cue and its content. */
export const isCircumstance = (tokens: Tokens, at: number): boolean => {
  const kind = tokens.word(at)?.functionWord;
  return kind === 'preposition' || kind === 'adverb' || isAdverb(tokens, at) || isDay(tokens, at);
};

/** "told [CNN] the attack", "told [him] to leave", "told [reporters] he would". */
function behindAddressee(tokens: Tokens, first: number, last: number): number {
  let at = first;
  const kind = tokens.word(at)?.functionWord;
  if (kind === 'pronoun') return at + 1 < last ? at + 1 : first;
  if (kind === 'definite' || kind === 'indefinite') at += 1;
  while (at < last && tokens.kind(at) === TokenKind.Word && tokens.word(at)?.functionWord === undefined)
    at += 1;
  const next = tokens.word(at)?.functionWord;
  const clause =
    next === 'pronoun' ||
    next === 'definite' ||
    next === 'indefinite' ||
    next === 'infinitive' ||
    next === 'conditional';
  return at > first && at + 1 < last && clause ? at : first;
}
