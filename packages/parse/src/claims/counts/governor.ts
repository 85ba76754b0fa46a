import type { AnyPhrase, Phrases } from '../phrases/phrase.ts';

/** Whether a noun stands at `at`, behind a preposition. */
export const governed = (phrases: Phrases, at: number): boolean =>
  phrases[at]?.kind === 'noun' && governor(phrases, at) >= 0;

/** The preposition that governs the noun at `at`, or -1; a list behind one is governed as a whole. */
export function governor(phrases: Phrases, at: number): number {
  const before = phrases[at - 1];
  if (before?.kind === 'preposition') return at - 1;
  // "between the ages of 4 and 12"
  const listed = phrases[at - 2];
  if (before?.kind === 'conjunction' && isNumberAlone(phrases[at]) && isNumberAlone(listed))
    return governor(phrases, at - 2);
  // "among them 15 policemen"
  if (before?.kind === 'noun' && before.opening === 'pronoun' && phrases[at - 2]?.kind === 'preposition')
    return at - 2;
  return -1;
}

const isNumberAlone = (phrase: AnyPhrase | undefined): boolean =>
  phrase?.kind === 'noun' && phrase.figure >= 0 && phrase.head < 0;
