import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isAdverb } from '../clauses/adverb.ts';
import type { Cue } from './cue.ts';
import { opensInfinitive } from './infinitive.ts';
import { isFiniteVerb, isVerbLike } from './finite-verb.ts';
import { isQuoteMark } from './quote-mark.ts';
import type { Stretch } from './stretch.ts';

/** Finds the subject before the cue, back to `from`: "Massachusetts Sen. Elizabeth Warren [said]", "the agency". */
export function subjectBefore(tokens: Tokens, cue: Stretch, from: number): Stretch | null {
  const last = cue.first;
  let first = last;
  let depth = 0;
  let listed = false;
  for (let at = last - 1; at >= from; at -= 1) {
    if (tokens.is(at, ')')) depth += 1;
    else if (tokens.is(at, '(')) depth -= 1;
    else if (depth <= 0) {
      const word = tokens.word(at);
      const kind = word?.functionWord;
      if (isDash(tokens, at) && at === last - 1) {
        const opening = dashBefore(tokens, at, from);
        if (opening < 0) break;
        at = opening;
      } else if (tokens.is(at, ',')) {
        const opening = apposition(tokens, at, last, from);
        if (opening >= 0) at = opening;
        else if (!listed || !isListed(tokens, at, from)) break;
      } else if (isRelative(tokens, at) && first < last && !isCircumstance(tokens, first)) {
        if (tokens.kind(at - 1) !== TokenKind.Word || tokens.word(at - 1)?.functionWord !== undefined) break;
      } else if (
        (kind === 'pronoun' && !isObject(tokens, at, from)) ||
        kind === 'relative' ||
        (word?.spelling === 'that' && at === last - 1)
      ) {
        if (first === last || isCircumstances(tokens, first, last)) return { first: at, last: at + 1 };
        break;
      } else if (isBoundary(tokens, at, first, last, from)) break;
      listed ||= kind === 'coordinator';
    }
    first = at;
  }
  first = withoutOpeners(tokens, first, last);
  if (first >= last) return null;
  return { first, last: trimmed(tokens, first, withoutParticiple(tokens, first, last)) };
}

const isDash = (tokens: Tokens, at: number): boolean =>
  ['―', '—', '–'].some((mark) => tokens.is(at, mark)) || (tokens.is(at, '-') && !tokens.glued(at));

/** An aside between dashes is at most this many tokens. */
const LONGEST_ASIDE = 30;

/** The first token of the dash that opens the aside which the dash at `at` closes, or -1. */
function dashBefore(tokens: Tokens, at: number, from: number): number {
  const floor = Math.max(from, at - LONGEST_ASIDE);
  const closing = tokens.is(at - 1, '-') ? at - 1 : at;
  for (let opening = closing - 1; opening > floor; opening -= 1) {
    if (tokens.is(opening, ';') || tokens.is(opening, ':') || isQuoteMark(tokens, opening)) return -1;
    if (isDash(tokens, opening) || (tokens.is(opening, '-') && tokens.is(opening - 1, '-')))
      return tokens.is(opening - 1, '-') ? opening - 1 : opening;
  }
  return -1;
}

/** "those close to [him] say": a pronoun behind a preposition is no subject. */
const isObject = (tokens: Tokens, at: number, from: number): boolean =>
  at > from &&
  ['him', 'her', 'them', 'us', 'me', 'it'].includes(tokens.word(at)?.spelling ?? '') &&
  ['preposition', 'infinitive'].includes(tokens.word(at - 1)?.functionWord ?? '');

/** "Smith[, speaking in Ohio,]": what he is doing is no part of the name. */
function withoutParticiple(tokens: Tokens, first: number, last: number): number {
  if (!tokens.is(last - 1, ',')) return last;
  for (let at = first + 1; at < last - 1; at += 1)
    if (tokens.is(at, ',') && /[a-z]ing$/.test(tokens.surface(at + 1))) return at;
  return last;
}

export const isRelative = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'who') || tokens.spells(at, 'which') || tokens.spells(at, 'whom');

/** "Merkley, Brown [and Menendez]": the item before the comma at `at` belongs to the list. */
function isListed(tokens: Tokens, at: number, from: number): boolean {
  let first = at;
  while (first > from && !tokens.is(first - 1, ',') && at - first < 12) {
    first -= 1;
    if (isBarrier(tokens, first) || isVerbLike(tokens, first, from)) return false;
  }
  const kind = tokens.word(first)?.functionWord;
  return tokens.capitalised(at + 1) && tokens.capitalised(first) && kind === undefined;
}

/** The noun right before the cue: "footage of [the minister] saying", "[one] claiming". */
export function nounBefore(tokens: Tokens, cue: Stretch, from: number): Stretch | null {
  let first = cue.first;
  while (first > from && isNounPart(tokens, first - 1)) first -= 1;
  const kind = tokens.word(first - 1)?.functionWord;
  if (first > from && (kind === 'definite' || kind === 'indefinite') && first < cue.first) first -= 1;
  return first < cue.first ? { first, last: cue.first } : null;
}

const isNounPart = (tokens: Tokens, at: number): boolean =>
  (tokens.kind(at) === TokenKind.Word &&
    tokens.word(at)?.functionWord === undefined &&
    tokens.word(at)?.modal === undefined) ||
  tokens.word(at)?.spelling === "'s" ||
  (tokens.is(at, '.') && tokens.word(at - 1)?.abbreviation === true);

/** The subject that a cue without its own shares: that of the clause before it, "Cruz urged them to vote and [said]". */
export function mainSubject(tokens: Tokens, sentence: Stretch, cue: Stretch): Stretch | null {
  let clause = sentence.first;
  let found: Stretch | null = null;
  for (let at = sentence.first + 1; at < cue.first; at += 1) {
    if (opensClause(tokens, at)) {
      clause = at;
      continue;
    }
    if (found !== null && found.first >= clause) continue;
    if (!isFiniteVerb(tokens, at, clause) || isRelative(tokens, at - 1)) continue;
    found = subjectBefore(tokens, { first: at, last: at + 1 }, clause) ?? found;
  }
  return found;
}

/** A clause of its own, with its own subject: ", but he", "; the". */
const opensClause = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, ';') || (tokens.is(at - 1, ',') && tokens.word(at)?.functionWord === 'coordinator');

/** The subject that stands behind an opening participle: "Citing a report, [the minister] said". */
export function subjectAfter(tokens: Tokens, sentence: Stretch, cue: Stretch): Stretch | null {
  for (let at = cue.last; at < sentence.last; at += 1) {
    if (!tokens.is(at, ',')) continue;
    for (let verb = at + 2; verb < sentence.last && !tokens.is(verb, ','); verb += 1) {
      if (isFiniteVerb(tokens, verb, at + 1))
        return subjectBefore(tokens, { first: verb, last: verb + 1 }, at + 1);
    }
  }
  return null;
}

/** "in 2010", "later": what may stand between a subject and its verb. */
const isCircumstance = (tokens: Tokens, at: number): boolean =>
  ['preposition', 'adverb'].includes(tokens.word(at)?.functionWord ?? '') ||
  (isAdverb(tokens, at) && tokens.word(at)?.plainNoun === undefined);

/** "who [in a televised interview] appeared", not "she [the agency] said". */
const isCircumstances = (tokens: Tokens, first: number, last: number): boolean =>
  isCircumstance(tokens, first) || (isDay(tokens, first) && last - first === 1);

/** Finds the subject behind the cue, up to `to`: "…, [said] Don Fowler, who helmed the committee". */
export function subjectBehind(tokens: Tokens, cue: Stretch, to: number): Stretch | null {
  const first = cue.last;
  const opens = tokens.word(first)?.functionWord;
  if (opens === 'pronoun') return { first, last: first + 1 };
  const noun =
    opens === undefined
      ? tokens.kind(first) === TokenKind.Word && !tokens.spells(first, 'that')
      : opens === 'definite' || opens === 'indefinite';
  if (!noun || first >= to) return null;
  let at = first;
  for (; at < to; at += 1) {
    if (isBarrier(tokens, at)) break;
    if (tokens.is(at, ',')) {
      const next = tokens.word(at + 1);
      if (
        next?.functionWord === 'coordinator' ||
        next?.functionWord === 'preposition' ||
        next?.functionWord === 'subordinator' ||
        next?.cue !== undefined ||
        isQuoteMark(tokens, at + 1)
      )
        break;
    }
    if (tokens.word(at)?.functionWord === 'subordinator' && !tokens.spells(at, 'as')) break;
  }
  return at > first ? { first, last: trimmed(tokens, first, at) } : null;
}

/** The noun phrase that opens at `first`, with what "of" and "and" tie to it: "dozens of papers", "the army and the police". */
export function nounPhraseBehind(tokens: Tokens, first: number, to: number): Stretch | null {
  let at = first;
  for (; at < Math.min(to, first + LONGEST_AGENT); at += 1) {
    const word = tokens.word(at);
    const kind = word?.functionWord;
    if (kind === 'pronoun') return at === first ? { first, last: at + 1 } : null;
    if (kind === 'preposition' && word?.spelling !== 'of' && !tokens.capitalised(at + 1)) break;
    if (kind === 'coordinator' && isFiniteVerb(tokens, at + 1, first)) break;
    if (kind === 'infinitive' || kind === 'subordinator' || kind === 'relative' || kind === 'auxiliary')
      break;
    if (word?.modal !== undefined || word?.spelling === 'that' || isRelative(tokens, at)) break;
    if (tokens.is(at, ',') || isBarrier(tokens, at)) break;
  }
  const last = trimmed(tokens, first, at);
  return last > first ? { first, last } : null;
}

/** The agent of a passive is at most this many tokens. */
const LONGEST_AGENT = 16;

/** "according to the Federal Bureau of Prisons": up to the comma or the end of the clause. */
export function sourceOfAccording(tokens: Tokens, cue: Cue, to: number): Stretch | null {
  let at = cue.last;
  for (; at < to; at += 1) {
    const kind = tokens.word(at)?.functionWord;
    if (tokens.is(at, ',') || isBarrier(tokens, at) || kind === 'subordinator') break;
  }
  return at > cue.last ? { first: cue.last, last: trimmed(tokens, cue.last, at) } : null;
}

/** What no noun phrase reaches over. */
const isBarrier = (tokens: Tokens, at: number): boolean =>
  isQuoteMark(tokens, at) ||
  [';', ':', '―', '—', '–', '?', '!'].some((mark) => tokens.is(at, mark)) ||
  tokens.kind(at) === TokenKind.Newline;

/** Whether the subject cannot reach over the token at `at`. */
function isBoundary(tokens: Tokens, at: number, first: number, last: number, from: number): boolean {
  if (isBarrier(tokens, at)) return true;
  const word = tokens.word(at);
  const kind = word?.functionWord;
  if (kind === 'infinitive') return opensInfinitive(tokens, at);
  if (kind === 'conditional' || kind === 'subordinator') return true;
  if (word?.spelling === 'that') {
    const relative =
      tokens.kind(at - 1) === TokenKind.Word && tokens.word(at - 1)?.functionWord === undefined;
    return !relative || !isFiniteVerb(tokens, at + 1, at);
  }
  if (kind === 'coordinator') return first === last || !joinsNouns(tokens, at, from);
  return isVerbLike(tokens, at, from);
}

/** The first token of the apposition that the comma at `at` closes, or -1: "Smith, the spokesman, said". */
function apposition(tokens: Tokens, at: number, last: number, from: number): number {
  if (at !== last - 1) return -1;
  for (let opening = at - 1; opening > from; opening -= 1) {
    if (isBarrier(tokens, opening)) return -1;
    if (tokens.is(opening, ',')) {
      const name = tokens.capitalised(opening - 1) || tokens.is(opening - 1, ')');
      if (at - opening <= 4 && opening > from + 1 && isCircumstance(tokens, opening + 1)) return opening;
      const clause =
        tokens.word(opening + 1)?.functionWord === 'pronoun' && !tokens.spells(opening + 1, 'who');
      const described =
        tokens.capitalised(opening + 1) ||
        ['definite', 'indefinite', 'pronoun', 'relative'].includes(
          tokens.word(opening + 1)?.functionWord ?? '',
        );
      return (name || (described && opening > from + 1 && !isCircumstance(tokens, from))) && !clause
        ? opening
        : -1;
    }
  }
  return -1;
}

/** Whether "and" at `at` joins two nouns ("the NIS and the army") rather than two clauses. */
function joinsNouns(tokens: Tokens, at: number, from: number): boolean {
  if (tokens.spells(at, 'but') || tokens.is(at - 1, ',')) return false;
  for (let before = at - 1; before >= from; before -= 1) {
    if (tokens.is(before, ',') || isBarrier(tokens, before)) return true;
    if (isFiniteVerb(tokens, before, from)) return false;
  }
  return true;
}

/** Words that open a sentence before its subject. */
const OPENERS = new Set(
  'perhaps maybe both meanwhile however instead moreover furthermore additionally later earlier thus yesterday today tonight nevertheless nonetheless'.split(
    ' ',
  ),
);

/** Drops what opens a clause before its subject: "And then", "On Tuesday", "However". */
function withoutOpeners(tokens: Tokens, from: number, last: number): number {
  let first = from;
  for (;;) {
    const kind = tokens.word(first)?.functionWord;
    const opener =
      kind === 'coordinator' ||
      kind === 'adverb' ||
      kind === 'subordinator' ||
      isAdverb(tokens, first) ||
      (/ly$/.test(tokens.surface(first)) &&
        first + 1 < last &&
        tokens.word(first)?.plainNoun === undefined &&
        tokens.kind(first + 1) === TokenKind.Word &&
        tokens.word(first + 1)?.functionWord !== undefined) ||
      OPENERS.has(tokens.surface(first).toLowerCase());
    if (first >= last || !opener) break;
    first += 1;
  }
  if (tokens.word(first)?.functionWord !== 'preposition') return first;
  for (let at = last - 1; at > first; at -= 1) {
    const kind = tokens.word(at)?.functionWord;
    if (kind === 'definite' || kind === 'indefinite') return at;
    if (kind !== undefined || (!tokens.capitalised(at) && tokens.capitalised(at + 1))) return at + 1;
  }
  return last;
}

const DAYS = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight)$/;
const isDay = (tokens: Tokens, at: number): boolean => DAYS.test(tokens.surface(at));

/** Without a comma or period at the end, and without "on Tuesday", "this week" or "later". */
function trimmed(tokens: Tokens, first: number, last: number): number {
  let end = last;
  if (end > first + 2 && tokens.word(end - 2)?.spelling === 'on' && tokens.capitalised(end - 1)) end -= 2;
  if (end > first + 1 && isDay(tokens, end - 1) && !tokens.surface(end - 2).endsWith('ed')) end -= 1;
  const dated =
    tokens.word(end - 1)?.timeUnit !== undefined && /^(?:this|last|next)$/.test(tokens.surface(end - 2));
  if (end > first + 2 && dated && !tokens.surface(end - 3).endsWith('ed')) end -= 2;
  if (end > first + 2 && tokens.kind(end - 1) === TokenKind.Number && tokens.spells(end - 2, 'in')) end -= 2;
  while (end > first + 1 && isCircumstance(tokens, end - 1)) end -= 1;
  while (
    end > first + 1 &&
    (tokens.is(end - 1, ',') ||
      isDash(tokens, end - 1) ||
      (tokens.is(end - 1, '.') && !tokens.word(end - 2)?.abbreviation))
  )
    end -= 1;
  return end;
}
