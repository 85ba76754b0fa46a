import type { Tokens } from '../../text/tokens.ts';
import type { AnyPhrase } from '../phrases/phrase.ts';
import type { Finding } from './finding.ts';

const PROTESTS = /^(?:protest|demonstrat|march|rall|condemn|denounc|commemorat|mourn|demand|aveng|retaliat)/;

/**
 * Whether what happened only led to what is reported: it stands in an "after" clause behind the main one, in a
 * relative clause ("the man who killed a teacher"), or is what a protest is about.
 */
export function isBackground(tokens: Tokens, phrases: readonly AnyPhrase[], { by, noun }: Finding): boolean {
  const harm = phrases[by]!;
  if (noun.figure >= 0 && harm.kind === 'verb') return false;
  if (harm.kind === 'verb' && (harm.passive || harm.form === 'gerund')) return false;
  for (let at = by - 1; at >= 0; at -= 1) {
    const phrase = phrases[at]!;
    if (phrase.kind === 'mark') return false;
    const words = tokens.surface(phrase.kind === 'verb' ? phrase.main : phrase.first).toLowerCase();
    if (harm.kind === 'verb' && phrase.kind === 'relative')
      return words === 'after' ? hasVerb(phrases, at) : isWho(words) && at === by - 1;
    if (
      harm.kind === 'noun' &&
      (PROTESTS.test(words) ||
        (phrase.kind === 'noun' && PROTESTS.test(tokens.surface(phrase.head).toLowerCase())))
    )
      return true;
  }
  return false;
}

const isWho = (word: string): boolean => word === 'who' || word === 'which' || word === 'that';

const hasVerb = (phrases: readonly AnyPhrase[], before: number): boolean =>
  phrases.slice(0, before).some((phrase) => phrase.kind === 'verb' && !phrase.says);
