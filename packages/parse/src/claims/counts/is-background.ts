import type { Tokens } from '../../text/tokens.ts';
import type { AnyPhrase } from '../phrases/phrase.ts';
import { gathers } from './crowd-of.ts';
import type { Finding } from './finding.ts';

const PROTESTS = /^(?:protest|demonstrat|march|rall|condemn|denounc|commemorat|mourn|demand|aveng|retaliat)/;

/**
 * Whether what happened only led to what is reported: it stands in an "after" clause behind the main one, in a
 * relative clause ("the man who killed a teacher"), or is what a protest is about. Numbers of victims count all the same,
 * but where an "after" clause says why a crowd gathered.
 */
export function isBackground(tokens: Tokens, phrases: readonly AnyPhrase[], { by, noun }: Finding): boolean {
  const harm = phrases[by]!;
  if (harm.kind === 'noun') return isProtested(tokens, phrases, by);
  if (harm.kind !== 'verb' || harm.passive || harm.form === 'gerund') return false;
  for (let at = by - 1; at >= 0 && phrases[at]!.kind !== 'mark'; at -= 1) {
    const phrase = phrases[at]!;
    if (phrase.kind !== 'relative') continue;
    const word = tokens.spelling(phrase.first);
    const behind = phrases.slice(0, at);
    if (word !== 'after') return noun.figure < 0 && WHO.has(word) && at === by - 1;
    return behind.some((main) =>
      noun.figure < 0 ? main.kind === 'verb' && !main.says : gathers(tokens, main),
    );
  }
  return false;
}

const WHO = new Set(['who', 'which', 'that']);

/** "protested against the killing of a teacher" */
function isProtested(tokens: Tokens, phrases: readonly AnyPhrase[], by: number): boolean {
  for (let at = by - 1; at >= 0 && phrases[at]!.kind !== 'mark'; at -= 1) {
    const phrase = phrases[at]!;
    const word = phrase.kind === 'verb' ? phrase.main : phrase.kind === 'noun' ? phrase.head : phrase.first;
    if (PROTESTS.test(tokens.lower(word))) return true;
  }
  return false;
}
