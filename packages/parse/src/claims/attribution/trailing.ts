import type { Tokens } from '../../text/tokens.ts';
import { contentEnd } from './content-end.ts';
import { isCircumstance, takesAddressee } from './content-start.ts';
import type { Cue } from './cue.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { isQuoteMark } from './quote-mark.ts';
import type { Stretch } from './stretch.ts';

/** "300 had died, [officials said]": a clause of its own stands before, and not only "In the end, …". */
export function isTrailing(tokens: Tokens, clause: Stretch, sentence: Stretch, from: number): boolean {
  if (from <= sentence.first + 2 || !tokens.is(from - 1, ',')) return false;
  if (from > clause.first) return true;
  for (let at = sentence.first + 1; at < from - 1; at += 1)
    if (isFiniteVerb(tokens, at, sentence.first)) return true;
  return false;
}

/** What goes on behind an interruption: "All of which, he said, [would help]", "…, he said on Monday, [40 of them in Kursk]". */
export function rest(tokens: Tokens, cue: Cue, last: number): Stretch[] {
  let comma = cue.last;
  while (comma < Math.min(last, cue.last + LONGEST_CIRCUMSTANCE) && !tokens.is(comma, ',')) comma += 1;
  if (!tokens.is(comma, ',') || (comma > cue.last && !opensPart(tokens, comma + 1))) return [];
  const first = comma + 1;
  if (tokens.spells(first, 'according')) return [];
  const end = contentEnd(tokens, cue, first, last, false);
  return end - first > 1 ? [{ first, last: end }] : [];
}

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
    if (kind === 'auxiliary' || word?.modal !== undefined) return false;
  }
  return true;
}
