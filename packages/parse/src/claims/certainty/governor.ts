import type { Embedding } from '../../lexicon/embedders.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Commitment } from './commitment.ts';

/** What each kind of embedding word leaves of the event in its complement. */
export const EFFECT: Readonly<Record<Embedding, Commitment>> = {
  factive: { strength: 3, negative: false },
  negative: { strength: 3, negative: true },
  probable: { strength: 2, negative: false },
  possible: { strength: 1, negative: false },
  uncommitted: { strength: 0, negative: false },
};

/** How far back an object may push the word that governs an infinitive: "urged all Balkan states to sign". */
const FARTHEST = 9;

/** The embedding word that governs the infinitive whose "to" stands at `to`, or -1: "plans to", "a decision to". */
export function governorOfInfinitive(tokens: Tokens, to: number, first: number): number {
  for (let at = to - 1; at >= Math.max(first, to - FARTHEST); at -= 1) {
    const word = tokens.word(at);
    if (word?.embedder !== undefined) return at;
    if (tokens.is(at, ',') || tokens.is(at, ';') || tokens.is(at, ':')) return -1;
    if (
      word?.functionWord === 'conditional' ||
      word?.functionWord === 'relative' ||
      word?.modal !== undefined
    )
      return -1;
  }
  return -1;
}
