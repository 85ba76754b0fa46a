import type { Tokens } from '../../text/tokens.ts';
import { TokenKind } from '../../text/tokens.ts';
import { isAdverb } from '../clauses/adverb.ts';
import { cueAt, type Cue } from './cue.ts';
import { isQuoteMark } from './quote-mark.ts';
import { isAdverbial, verbUse } from './verb-use.ts';

/** How far behind the cue its "that" is looked for. */
const FARTHEST = 14;

/** Verbs that somebody stands behind before the content: "told reporters that". */
const ADDRESSING = /^(?:t[eo]ll?[a-z]*d?|inform|remind|assur|notif|advis|warn|persuad|convinc)/;

/** "told reporters", "asked him", "warned lawmakers". */
export const takesAddressee = (tokens: Tokens, cue: Cue): boolean =>
  cue.kind === 'ask' || ADDRESSING.test(tokens.word(cue.verb)?.spelling ?? '');

/** Where the content begins, behind the addressee and the circumstances: "told reporters in Seoul on Monday that". */
export function contentStart(tokens: Tokens, cue: Cue, last: number): number {
  let first = cue.last;
  if (takesAddressee(tokens, cue) || isCircumstance(tokens, first)) {
    for (let at = first; at < Math.min(last, first + FARTHEST); at += 1) {
      if (tokens.spells(at, 'that') || tokens.spells(at, 'how') || tokens.spells(at, 'whether')) return at;
      if (isQuoteMark(tokens, at) && (tokens.is(at - 1, ',') || tokens.is(at - 1, ':'))) return at;
      if (tokens.word(at)?.functionWord === 'auxiliary' || tokens.is(at, '.') || opensAside(tokens, at))
        break;
    }
  }
  if (/^t[eo]ld?l?/.test(tokens.word(cue.verb)?.spelling ?? '') && cue.last === cue.verb + 1)
    first = behindAddressee(tokens, first, last);
  while (first < last && (tokens.is(first, ',') || tokens.is(first, ':') || isDay(tokens, first))) first += 1;
  return first;
}

/** ", arguing that …": another cue's "that". */
const opensAside = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, ',') && tokens.surface(at + 1).endsWith('ing');

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

const DAYS = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight)$/;
const isDay = (tokens: Tokens, at: number): boolean => DAYS.test(tokens.surface(at));

/** Where the content ends: before "; …", ", but …", "and said …", and for an object before "after …". */
export function contentEnd(
  tokens: Tokens,
  cue: Pick<Cue, 'verb' | 'last'>,
  first: number,
  last: number,
  object: boolean,
): number {
  let end = last;
  for (let at = first + 1; at < last; at += 1) {
    if (
      endsAny(tokens, at) ||
      endsBySharedSubject(tokens, cue, at, last) ||
      (object && endsObject(tokens, at))
    ) {
      end = at;
      break;
    }
  }
  return withoutTail(tokens, first, end);
}

/** Without period, comma and "and" at the end. */
export function withoutTail(tokens: Tokens, first: number, last: number): number {
  let end = last;
  while (
    end > first &&
    (tokens.is(end - 1, '.') ||
      tokens.is(end - 1, ',') ||
      tokens.word(end - 1)?.functionWord === 'coordinator')
  )
    end -= 1;
  return end;
}

/** "; …", "-- …", ", but …", ", although …". */
function endsAny(tokens: Tokens, at: number): boolean {
  if (tokens.is(at, ';') || (tokens.is(at, '-') && tokens.is(at + 1, '-'))) return true;
  const next = tokens.word(at + 1);
  if (tokens.spells(at, 'but')) return next?.functionWord === 'auxiliary' || next?.modal !== undefined;
  if (!tokens.is(at, ',')) return false;
  if (next?.spelling === 'but') return !sharesClause(tokens, at + 2);
  return next?.spelling === 'although' || next?.spelling === 'though';
}

/** "…, but would add", "…, but also": the same clause goes on. */
const sharesClause = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.modal !== undefined ||
  tokens.word(at)?.functionWord === 'auxiliary' ||
  isAdverbial(tokens, at);

/** "[says the army is depleted] and says …": the next verb has the same subject and the same tense. */
function endsBySharedSubject(tokens: Tokens, cue: Pick<Cue, 'verb'>, at: number, last: number): boolean {
  if (tokens.word(at)?.functionWord !== 'coordinator') return false;
  let verb = at + 1;
  while (verb < last && verb < at + 7 && (isAdverbial(tokens, verb) || isNameOrArticle(tokens, verb)))
    verb += 1;
  if (tokens.word(verb)?.cue === undefined || verbUse(tokens, verb, at + 1) === null) return false;
  if (cueAt(tokens, verb, { first: at + 1, last }) === null) return false;
  const ending = endingOf(tokens, verb);
  // "they say it is too early but noted that"
  if (tokens.spells(at, 'but')) return ending !== 'ing' && ending !== 'base';
  return ending === endingOf(tokens, cue.verb);
}

/** "and [the Democrats] accused": a new subject, not a pronoun for the old one. */
const isNameOrArticle = (tokens: Tokens, at: number): boolean =>
  (tokens.capitalised(at) && tokens.word(at)?.functionWord === undefined) ||
  tokens.word(at)?.functionWord === 'definite' ||
  (tokens.word(at - 1)?.functionWord === 'definite' && tokens.word(at)?.cue === undefined);

/** What the tense of a verb shows in: "-s", "-ed" or its irregular past, "-ing". */
function endingOf(tokens: Tokens, at: number): 'ing' | 's' | 'past' | 'base' {
  const surface = tokens.surface(at).toLowerCase();
  if (surface.endsWith('ing')) return 'ing';
  if (surface.endsWith('s')) return 's';
  return surface.endsWith('d') || surface === 'wrote' || surface === 'thought' || surface === 'felt'
    ? 'past'
    : 'base';
}

/** An object ends before a participle, a circumstance or a clause of time: ", forcing", "during", "after". */
function endsObject(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  const next = tokens.word(at + 1);
  if (DASHES.has(tokens.symbol(at))) return true;
  if (tokens.is(at, ',')) {
    return (
      next?.functionWord === 'preposition' ||
      next?.spelling === 'who' ||
      next?.spelling === 'which' ||
      /[a-z]ing$/.test(tokens.surface(at + 1))
    );
  }
  if (word?.functionWord === 'coordinator')
    return next?.functionWord === 'auxiliary' || next?.modal !== undefined;
  if (PLACING.has(word?.spelling ?? '') && namesMedium(tokens, at)) return true;
  if (word?.functionWord === 'subordinator') return !['as', 'than', 'where', 'so'].includes(word.spelling);
  return word?.spelling === 'during' || (isDay(tokens, at) && !tokens.spells(at - 1, 'on'));
}

const DASHES = new Set(['―', '—', '–'].map((mark) => mark.charCodeAt(0)));

/** "in a statement", "at a rally", "on Twitter": where it was said, which is no part of what was said. */
function namesMedium(tokens: Tokens, at: number): boolean {
  for (let head = at + 1; head < at + 5; head += 1) {
    const word = tokens.surface(head).toLowerCase();
    if (MEDIA.has(word)) return true;
    if (tokens.kind(head) !== TokenKind.Word || tokens.word(head)?.functionWord === 'preposition')
      return false;
  }
  return false;
}

const PLACING = new Set(['in', 'at', 'on', 'via', 'during']);
const MEDIA = new Set(
  (
    'statement interview speech email e-mail tweet letter briefing article op-ed post memo hearing rally press ' +
    'conference twitter facebook address remarks editorial essay blog'
  ).split(' '),
);
