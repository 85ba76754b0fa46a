import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { CITING } from './citing.ts';
import type { Stretch } from './stretch.ts';

/** "after a briefing by the service", "in a report from the office". */
const OCCASIONS = new Set([
  'briefing',
  'report',
  'assessment',
  'statement',
  'hearing',
  'data',
  'figures',
  'documents',
  'count',
  'counts',
  'number',
  'numbers',
  'estimate',
  'words',
  'assessment',
]);
/** Verbs of which the occasion is the object: "relayed the number of the service". */
const RELAYING = new Set(['relayed', 'relays', 'cited', 'cites', 'quoted', 'quotes', 'repeated', 'repeats']);
const BEFORE_OCCASION = new Set([
  'after',
  'following',
  'at',
  'in',
  'from',
  'during',
  'citing',
  'quoting',
  'relaying',
]);
const BY = new Set(['by', 'from', 'of']);
/** How far from the cue the relayed source may stand. */
const FARTHEST = 16;
const LONGEST_NAME = 8;
/** How far before the source its relayer may stand: "by way of a lawmaker, the service". */
const BEFORE_SOURCE = 6;

/**
 * Whose words the source of an attribution relays: the service in "lawmakers said after a briefing by the service" and in
 * "a lawmaker said, citing the service"; null where it speaks for itself.
 */
export function relayedSource(tokens: Tokens, cue: Stretch | null, source: Stretch | null): Stretch | null {
  if (cue === null) return null;
  if (source !== null) {
    const fronted = frontedCiting(tokens, source.first);
    if (fronted >= 0)
      return nameFrom(tokens, tokens.word(fronted)?.numeral === undefined ? fronted : fronted + 1);
    // "a lawmaker, relaying the service, spoke of"
    for (let at = source.first; at < cue.first; at += 1)
      if (CITING.has(tokens.surface(at))) {
        const by = occasionEnd(tokens, at + 1);
        return nameFrom(tokens, by >= 0 ? by : at + 1);
      }
  }
  if (RELAYING.has(tokens.surface(cue.last - 1))) {
    const by = occasionEnd(tokens, cue.last);
    if (by >= 0) return nameFrom(tokens, by);
  }
  for (let at = cue.last; at < cue.last + FARTHEST; at += 1) {
    if (tokens.is(at, '.') && tokens.word(at - 1)?.abbreviation === undefined) return null;
    const word = tokens.lower(at);
    if (!BEFORE_OCCASION.has(word)) continue;
    const by = occasionEnd(tokens, at + 1);
    if (by >= 0) return nameFrom(tokens, by);
    if (CITING.has(word)) return nameFrom(tokens, at + 1);
  }
  return null;
}

/** The token behind the "Citing" of "Citing two diplomats, the agency said", or -1. */
function frontedCiting(tokens: Tokens, source: number): number {
  if (!tokens.is(source - 1, ',')) return -1;
  for (let at = source - 2; at > source - FARTHEST && at >= 0; at -= 1) {
    if (tokens.is(at, ',') || tokens.is(at, '.')) return -1;
    if (CITING.has(tokens.lower(at))) return at + 1;
  }
  return -1;
}

/** Who relayed it, by words behind or inside the content that ends at `last`: "…, as relayed by a lawmaker"; or null. */
export function relayer(tokens: Tokens, source: Stretch, { first, last }: Stretch): Stretch | null {
  for (let at = Math.min(first, Math.max(0, source.first - BEFORE_SOURCE)); at < last + FARTHEST; at += 1) {
    if (at >= last && tokens.is(at, '.')) return null;
    if (tokens.spells(at, 'relayed') && tokens.spells(at + 1, 'by')) return nounPhraseFrom(tokens, at + 2);
    // "by way of a lawmaker"
    if (tokens.spells(at, 'way') && tokens.spells(at - 1, 'by') && tokens.spells(at + 1, 'of'))
      return nounPhraseFrom(tokens, at + 2);
    // "as the lawmakers relayed"
    if (tokens.spells(at, 'as')) {
      const by = nounPhraseFrom(tokens, definite(tokens, at + 1) ? at + 2 : at + 1);
      if (by !== null && tokens.spells(by.last - 1, 'relayed') && by.last - by.first > 1)
        return { first: by.first, last: by.last - 1 };
    }
  }
  return null;
}

const definite = (tokens: Tokens, at: number): boolean => tokens.word(at)?.functionWord === 'definite';

/** "a lawmaker", "Rep. Park": up to the next mark or word of a closed class. */
function nounPhraseFrom(tokens: Tokens, from: number): Stretch | null {
  let last = from;
  while (
    last < from + LONGEST_NAME &&
    ((tokens.kind(last) === TokenKind.Word &&
      (last === from || tokens.word(last)?.functionWord === undefined)) ||
      (tokens.is(last, '.') && last > from && tokens.word(last - 1)?.abbreviation !== undefined))
  )
    last += 1;
  return last > from ? { first: from, last } : null;
}

/** The token behind "a (closed) briefing by", or -1. */
function occasionEnd(tokens: Tokens, from: number): number {
  for (let at = from; at < from + 4; at += 1) {
    if (OCCASIONS.has(tokens.lower(at))) return BY.has(tokens.lower(at + 1)) ? at + 2 : -1;
  }
  return -1;
}

/** A name, "the health ministry" or "medical sources" from there on: nouns, and capitalised words with "of" and "the" among them. */
function nameFrom(tokens: Tokens, from: number): Stretch | null {
  let last = from;
  let named = tokens.word(from)?.functionWord === 'definite';
  for (let at = from; at < from + LONGEST_NAME; at += 1) {
    if (GLUE.has(tokens.lower(at))) continue;
    if (tokens.capitalised(at)) named = true;
    else if (!isPlainNoun(tokens, at)) break;
    named ||= tokens.word(at)?.people?.number === 'many' || tokens.spells(at, 'sources');
    last = at + 1;
  }
  return last > from && named ? { first: from, last } : null;
}

const GLUE = new Set(['of', 'the', 'and', 'for', 's', "'", '’', "'s"]);

const isPlainNoun = (tokens: Tokens, at: number): boolean =>
  /^\p{Ll}/u.test(tokens.surface(at)) &&
  tokens.word(at)?.functionWord === undefined &&
  tokens.word(at)?.closedClass === undefined &&
  tokens.word(at)?.verb === undefined;
