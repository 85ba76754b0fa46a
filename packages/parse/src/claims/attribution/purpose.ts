import type { Tokens } from '../../text/tokens.ts';
import { isAdverbial } from './verb-use.ts';

/** What people come together by, or turn to, so as to speak: "[met] to discuss", "[took] to Twitter to accuse". */
const CONVENING = new Set(
  'met meet meets meeting gathered gather gathers gathering convened convene convenes summoned took takes turned'.split(
    ' ',
  ),
);
/** How far before its "to" such a verb may stand. */
const FARTHEST = 14;

/** The "to" of an infinitive that tells what people met or spoke up for, or -1: "leaders gathered on Friday [to] discuss the accord". */
export function purposeStart(tokens: Tokens, verb: number, first: number): number {
  const kind = tokens.word(verb)?.cue;
  if (kind === undefined || kind === 'think' || kind === 'show') return -1;
  const to = isAdverbial(tokens, verb - 1) ? verb - 2 : verb - 1;
  for (let at = to - 1; at >= Math.max(first, to - FARTHEST); at -= 1) {
    if (tokens.is(at, ',') || tokens.is(at, ';')) return -1;
    const word = tokens.word(at);
    if (word?.functionWord === 'subordinator' || word?.functionWord === 'relative') return -1;
    if (!CONVENING.has(tokens.lower(at))) continue;
    // "took to the air to …": not "took the train to …"
    const takes = tokens.lower(at).startsWith('t');
    return takes && !tokens.spells(at + 1, 'to') ? -1 : to;
  }
  return -1;
}
