import type { Tokens } from '../../text/tokens.ts';
import { contentEnd } from './content-end.ts';
import { isCircumstance, takesAddressee } from './content-start.ts';
import type { Cue } from './cue.ts';
import { isDay } from './day.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { namesBody } from './names.ts';
import { isQuoteMark } from './quote-mark.ts';
import type { Stretch } from './stretch.ts';
import { isBarrier, isRelative } from './subject-bounds.ts';

/** "300 had died, [officials said]": a clause of its own stands before, and not only "In the end, …". */
export function isTrailing(tokens: Tokens, clause: Stretch, sentence: Stretch, from: number): boolean {
  if (from <= sentence.first + 2 || !tokens.is(from - 1, ',')) return false;
  if (from > clause.first) return true;
  for (let at = sentence.first + 1; at < from - 1; at += 1)
    if (isFiniteVerb(tokens, at, sentence.first)) return true;
  return false;
}

/** "…, [said] Ida Lund": the subject stands behind a cue that a comma parts from what was said. */
export function isInverted(tokens: Tokens, cue: Cue, sentence: Stretch): boolean {
  if (cue.kind !== 'say' || !tokens.is(cue.first - 1, ',') || isDay(tokens, cue.last)) return false;
  const opens = tokens.word(cue.last)?.functionWord;
  let named = tokens.capitalised(cue.last);
  if (!named && opens !== 'definite' && opens !== 'indefinite') return false;
  for (let at = cue.last; at < sentence.last; at += 1) {
    if (tokens.is(at, ',') || (tokens.is(at, '.') && tokens.word(at - 1)?.abbreviation === undefined)) break;
    if (isBarrier(tokens, at) || isFiniteVerb(tokens, at, cue.last)) return false;
    named ||= tokens.word(at)?.people !== undefined || namesBody(tokens.lower(at));
  }
  return named && hasVerb(tokens, sentence.first, cue.first);
}

/** Whether a clause with a verb stands there, outside "who …". */
function hasVerb(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first + 1; at < last - 1; at += 1) {
    if (tokens.spells(at, 'who') || tokens.spells(at, 'which')) return false;
    if (isFiniteVerb(tokens, at, first)) return true;
  }
  return false;
}

/** "The wells, he said, are dry", "Growers, she told us on Friday, are leaving": the sentence goes on behind the telling. */
export function interrupts(tokens: Tokens, source: Stretch | null, cue: Cue, sentence: Stretch): boolean {
  if (source === null || isRelative(tokens, source.first)) return false;
  if (source.first < sentence.first + 2 || !tokens.is(source.first - 1, ',')) return false;
  const comma = commaBehind(tokens, cue, sentence.last);
  return (
    comma >= 0 &&
    !isQuoteMark(tokens, comma + 1) &&
    (comma === cue.last || isFiniteVerb(tokens, comma + 1, comma))
  );
}

/** The comma that ends the circumstances of the telling, or -1. */
function commaBehind(tokens: Tokens, cue: Cue, last: number): number {
  const to = Math.min(last, cue.last + LONGEST_CIRCUMSTANCE + 1);
  for (let at = cue.last; at < to; at += 1) if (tokens.is(at, ',')) return at;
  return -1;
}

/** What goes on behind an interruption: "All of which, he said, [would help]", "…, he said on Monday, [40 of them in Kursk]". */
export function rest(tokens: Tokens, cue: Cue, last: number): Stretch[] {
  const comma = commaBehind(tokens, cue, last);
  if (comma < 0) return [];
  const goesOn =
    comma === cue.last ||
    opensPart(tokens, comma + 1) ||
    tokens.spells(comma + 1, 'and') ||
    isFiniteVerb(tokens, comma + 1, comma);
  if (!goesOn) return [];
  const first = comma + 1;
  if (tokens.spells(first, 'according') || isParticiple(tokens, first)) return [];
  const end = contentEnd(tokens, cue, first, last, false);
  return end - first > 1 ? [{ first, last: end }] : [];
}

/** "…, [adding] that": another cue. */
const isParticiple = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.cue !== undefined && tokens.endsIn(at, 'ing');

/** "said in a long interview on Monday," is at most so many tokens. */
const LONGEST_CIRCUMSTANCE = 8;

/** "at least 10 of them …", "among them 4 …", "including 4 …": a part of what was counted goes on behind the telling. */
function opensPart(tokens: Tokens, first: number): boolean {
  for (let at = first; at < first + LONGEST_CIRCUMSTANCE; at += 1) {
    if (tokens.is(at, ',') || tokens.is(at, '.')) return false;
    if (PARTITIVES.has(tokens.surface(at))) return at === first || REFERRING.has(tokens.surface(at + 1));
  }
  return false;
}

const PARTITIVES = new Set(['including', 'of', 'among']);
const REFERRING = new Set(['them', 'whom', 'these', 'those', 'which']);

/** Whether nothing but an addressee and circumstances follow the cue: "…, he said Monday in Seoul." */
export function endsClause(tokens: Tokens, cue: Cue, last: number): boolean {
  for (let at = cue.last; at < last; at += 1) {
    const word = tokens.word(at);
    if (word?.spelling === 'that' || isQuoteMark(tokens, at) || tokens.is(at, ':')) return false;
    if (tokens.is(at, '.') || tokens.is(at, ',')) return true;
    const kind = word?.functionWord;
    const inverted = tokens.is(cue.first - 1, ',');
    const circumstance = isCircumstance(tokens, at) || kind === 'subordinator';
    if (at === cue.last && !inverted && !circumstance && !takesAddressee(tokens, cue)) return false;
    if (kind === 'auxiliary' || kind === 'infinitive' || word?.modal !== undefined) return false;
  }
  return true;
}
