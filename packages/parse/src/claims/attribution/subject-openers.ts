import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isAdverb } from '../clauses/adverb.ts';

/** Words that open a sentence before its subject. */
const OPENERS = new Set(
  'perhaps maybe both meanwhile however instead moreover furthermore additionally later earlier thus yesterday today tonight nevertheless nonetheless'.split(
    ' ',
  ),
);

/** Drops what opens a clause before its subject: "And then", "On Tuesday", "However". */
export function withoutOpeners(tokens: Tokens, from: number, last: number): number {
  let first = from;
  for (;;) {
    const kind = tokens.word(first)?.functionWord;
    const opener =
      kind === 'coordinator' ||
      kind === 'adverb' ||
      (tokens.spells(first, 'what') && first + 1 < last) ||
      kind === 'subordinator' ||
      isAdverb(tokens, first) ||
      (tokens.endsIn(first, 'ly') &&
        first + 1 < last &&
        tokens.word(first)?.plainNoun === undefined &&
        tokens.kind(first + 1) === TokenKind.Word &&
        tokens.word(first + 1)?.functionWord !== undefined) ||
      OPENERS.has(tokens.lower(first));
    if (first >= last || !opener) break;
    first += 1;
  }
  if (tokens.word(first)?.functionWord !== 'preposition') return first;
  const dated = behindDate(tokens, first + 1, last);
  if (dated > first + 1 && dated < last) return dated;
  // "with growers [worried] about"
  if (tokens.spells(first, 'with') && first + 1 < last) return first + 1;
  for (let at = last - 1; at > first; at -= 1) {
    const kind = tokens.word(at)?.functionWord;
    if (kind === 'definite' || kind === 'indefinite') {
      // "the ministry of [the] interior"
      if (!tokens.spells(at - 1, 'of')) return at;
    } else if (tokens.spells(at, 'of')) continue;
    else if (kind !== undefined || (!tokens.capitalised(at) && tokens.capitalised(at + 1))) return at + 1;
  }
  return last;
}

/** The token behind the date there: "On [31 October] Ida Lund", "In [March 2024] the board". */
function behindDate(tokens: Tokens, from: number, last: number): number {
  let at = from;
  while (at < last) {
    const word = tokens.word(at);
    const part =
      word?.month !== undefined ||
      word?.weekday !== undefined ||
      tokens.kind(at) === TokenKind.Number ||
      (tokens.is(at, ',') && tokens.kind(at + 1) === TokenKind.Number);
    if (!part) return at;
    at += 1;
  }
  return at;
}
