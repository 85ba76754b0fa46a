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
  const files = new Map<number, number[]>();
  const shingles: Uint32Array[] = [];
  /** The last text that each earlier one was compared with. */
  const comparedWith = new Int32Array(texts.length).fill(-1);
  return texts.map((text, index) => {
    const words = wordsOf(text);
    const own = shinglesOf(words);
    shingles.push(own);
    const near: Near[] = [];
    const least = words.length < FEWEST_WORDS ? 1 : NEAR;
    for (const key of bandsOf(signatureOf(own))) {
      const filed = files.get(key);
      if (filed === undefined) {
        files.set(key, [index]);
        continue;
      }
      for (const other of filed) {
        if (comparedWith[other] === index || other === index) continue;
        comparedWith[other] = index;
        const likeness = likenessOf(own, shingles[other]!, least);
        if (likeness === null || (least === 1 && likeness.resemblance < 1)) continue;
        near.push({ index: other, ...likeness });
      }
      filed.push(index);
    }
    return near.sort(
      (a, b) => b.containment - a.containment || b.resemblance - a.resemblance || a.index - b.index,
    );
  });
}

/** How much two texts have in common; null where less than so large a share of the shorter one stands in the longer one. */
function likenessOf(left: Uint32Array, right: Uint32Array, least: number): Likeness | null {
  const shorter = Math.min(left.length, right.length);
  const shared = sharedBy(left, right, least * shorter);
  if (shared === null) return null;
  const all = left.length + right.length - shared;
  return {
    resemblance: all === 0 ? 1 : shared / all,
    containment: shorter === 0 ? (all === 0 ? 1 : 0) : shared / shorter,
  };
}
