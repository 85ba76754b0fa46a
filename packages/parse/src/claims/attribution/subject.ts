import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { anonymityStart } from './anonymity.ts';
import { opensInfinitive } from './infinitive.ts';
import { isFiniteVerb, isVerbLike } from './finite-verb.ts';
import { maySpeak } from './may-speak.ts';
import { isModal } from './modal.ts';
import { isObjectInRelative, isPronoun } from './pronoun.ts';
import type { Stretch } from './stretch.ts';
import { withoutOpeners } from './subject-openers.ts';
import { apposition, dashBefore, earlierApposition, withoutParticiple } from './asides.ts';
import { isBarrier, isCircumstance, isCircumstances, isDash, isRelative, trimmed } from './subject-bounds.ts';
import { shapeOf } from './verb-shape.ts';
import { isAdverbial } from './verb-use.ts';

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
      if (first < last && opensNounPhrase(tokens, at + 1, last)) break;
      const word = tokens.word(at);
      const kind = word?.functionWord;
      const shunning = anonymityStart(tokens, at);
      if (shunning >= from) at = shunning;
      else if (isDash(tokens, at) && at === last - 1) {
        const opening = dashBefore(tokens, at, from);
        if (opening < 0) break;
        at = opening;
      } else if (tokens.is(at, ',')) {
        const opening = apposition(tokens, at, last, from);
        if (opening >= 0) {
          at = opening;
          for (let more = at; more >= 0; more = earlierApposition(tokens, at, from)) at = more;
        } else if (!listed || !isListed(tokens, at, from)) break;
      } else if (isRelative(tokens, at) && first < last && !isCircumstance(tokens, first)) {
        // "A keeper[, who gave only her first name, Ida,] said"
        if (tokens.is(at - 1, ',') && tokens.is(last - 1, ',')) at -= 1;
        else if (tokens.kind(at - 1) !== TokenKind.Word || tokens.word(at - 1)?.functionWord !== undefined)
          break;
      } else if (isPronoun(tokens, at) && opensContactClause(tokens, at, first, last)) {
        // the noun before it is the subject's
      } else if (
        (isPronoun(tokens, at) && !isObject(tokens, at, from)) ||
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

/** "the third time [the board] said", "the morning [Lund] left": a noun phrase right behind a noun has a clause of its own. */
function opensNounPhrase(tokens: Tokens, at: number, last: number): boolean {
  if (tokens.kind(at - 1) !== TokenKind.Word || at >= last) return false;
  const before = tokens.word(at - 1);
  if (tokens.capitalised(at - 1) || (tokens.capitalised(at) && tokens.word(at)?.functionWord !== undefined))
    return false;
  if (before?.functionWord !== undefined || before?.closedClass !== undefined || isAdverbial(tokens, at - 1))
    return false;
  if (shapeOf(tokens, at - 1) === 'past' || QUANTIFIERS.has(tokens.lower(at - 1))) return false;
  if (tokens.word(at)?.functionWord === 'definite')
    return !NO_OPENERS.has(tokens.spelling(at)) && tokens.word(at + 1)?.timeUnit === undefined;
  return (
    tokens.capitalised(at) &&
    (before?.timeUnit !== undefined || before?.dayPart !== undefined || tokens.spells(at - 1, 'time'))
  );
}
/** "the mayor's", "the mayor that" */
const NO_OPENERS = new Set(["'s", 'that', 'whose']);
const QUANTIFIERS = new Set(['all', 'both', 'half', 'twice', 'double', 'what', 'where', 'how']);

/** "the experts [I] interviewed": a pronoun between a noun and its own verb opens a relative clause without "who". */
const opensContactClause = (tokens: Tokens, at: number, first: number, last: number): boolean =>
  first === at + 1 &&
  first < last &&
  tokens.kind(at - 1) === TokenKind.Word &&
  tokens.word(at - 1)?.closedClass === undefined &&
  tokens.word(at - 1)?.functionWord === undefined &&
  isFiniteVerb(tokens, first, at);

/** "those close to [him] say": a pronoun behind a preposition is no subject. */
const isObject = (tokens: Tokens, at: number, from: number): boolean =>
  at > from && (isObjectInRelative(tokens, at) || isBehindPreposition(tokens, at));

const isBehindPreposition = (tokens: Tokens, at: number): boolean =>
  ['him', 'her', 'them', 'us', 'me', 'it'].includes(tokens.spelling(at)) &&
  ['preposition', 'infinitive'].includes(tokens.word(at - 1)?.functionWord ?? '');

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

/** The noun right before the cue: "footage of [the minister] saying", "quoted [a spokesman] as saying". */
export function nounBefore(tokens: Tokens, cue: Stretch, from: number): Stretch | null {
  const last = tokens.spells(cue.first - 1, 'as') ? cue.first - 1 : cue.first;
  let first = last;
  while (first > from && isNounPart(tokens, first - 1) && !isVerbLike(tokens, first - 1, from)) first -= 1;
  const kind = tokens.word(first - 1)?.functionWord;
  if (first > from && (kind === 'definite' || kind === 'indefinite') && first < last) first -= 1;
  return first < last ? { first, last } : null;
}

const isNounPart = (tokens: Tokens, at: number): boolean =>
  (tokens.kind(at) === TokenKind.Word &&
    tokens.word(at)?.functionWord === undefined &&
    !isModal(tokens, at)) ||
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
    if (found !== null && found.first >= clause) {
      // "Shares fell after the retailer cut its outlook and said …": shares say nothing
      if (tokens.word(at)?.functionWord !== 'subordinator' || maySpeak(tokens, found)) continue;
      clause = at + 1;
      continue;
    }
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

/** Whether the subject cannot reach over the token at `at`. */
function isBoundary(tokens: Tokens, at: number, first: number, last: number, from: number): boolean {
  if (isBarrier(tokens, at) || isDash(tokens, at)) return true;
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

/** Whether "and" at `at` joins two nouns ("the NIS and the army") rather than two clauses. */
function joinsNouns(tokens: Tokens, at: number, from: number): boolean {
  if (tokens.spells(at, 'but') || tokens.is(at - 1, ',')) return false;
  for (let before = at - 1; before >= from; before -= 1) {
    if (tokens.is(before, ',') || isBarrier(tokens, before)) return true;
    if (tokens.word(before)?.functionWord === 'subordinator') return true;
    if (isFiniteVerb(tokens, before, from)) return false;
  }
  return true;
}
