import { bandsOf, signatureOf } from './min-hash.ts';
import { sharedBy, shinglesOf, wordsOf } from './shingles.ts';

/** How much two texts have in common. */
export interface Likeness {
  /** The shingles that both have, as a share of all that either has (Broder's resemblance, Jaccard's index). */
  readonly resemblance: number;
  /** The same as a share of the shorter text: 1 where it stands in the longer one word for word. */
  readonly containment: number;
}

/** An earlier text of the list, and how much of it comes again. */
export interface Near extends Likeness {
  readonly index: number;
}

/**
 * Half of the shorter text standing in the longer one makes them one story. Reports on one event that were written apart
 * have a tenth to a fifth in common, quotations included; a wire story cut from its end, or with a word in seven changed,
 * has more than half.
 */
export const NEAR = 0.5;

/** Shorter texts than this share a half by chance. */
const FEWEST_WORDS = 12;

/** For each text the earlier ones of the list that are nearly the same, the nearest first. */
export function nearDocuments(texts: readonly string[]): Near[][] {
  const files = new Map<string, number[]>();
  const shingles: Uint32Array[] = [];
  return texts.map((text, index) => {
    const words = wordsOf(text);
    const own = shinglesOf(words);
    shingles.push(own);
    const candidates = new Set<number>();
    for (const key of bandsOf(signatureOf(own))) {
      const filed = files.get(key);
      if (filed === undefined) files.set(key, [index]);
      else {
        for (const other of filed) candidates.add(other);
        filed.push(index);
      }
    }
    return [...candidates]
      .map((other) => ({ index: other, ...likenessOf(own, shingles[other]!) }))
      .filter(({ containment, resemblance }) =>
        words.length < FEWEST_WORDS ? resemblance === 1 : containment >= NEAR,
      )
      .sort((a, b) => b.containment - a.containment || b.resemblance - a.resemblance || a.index - b.index);
  });
}

function likenessOf(left: Uint32Array, right: Uint32Array): Likeness {
  const shared = sharedBy(left, right);
  const all = left.length + right.length - shared;
  const shorter = Math.min(left.length, right.length);
  return {
    resemblance: all === 0 ? 1 : shared / all,
    containment: shorter === 0 ? (all === 0 ? 1 : 0) : shared / shorter,
  };
}
