/** How many words make a shingle: three leave a story recognisable with every tenth word changed. */
const WORDS = 3;

/** A text's words in lower case, without punctuation: two texts with the same words are the same story. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * The different runs of three words of a text ("shingles"; Broder 1997), each as a 32-bit number, in ascending order.
 *
 * A text of fewer words is one shingle.
 */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const shingles = new Set<number>();
  for (let at = 0; at + WORDS <= words.length; at += 1)
    shingles.add(hashOf(words.slice(at, at + WORDS).join(' ')));
  if (shingles.size === 0 && words.length > 0) shingles.add(hashOf(words.join(' ')));
  return Uint32Array.from(shingles).sort();
}

/** How many numbers two ascending lists have in common; null where they are fewer than `least`, as soon as that is sure. */
export function sharedBy(left: Uint32Array, right: Uint32Array, least: number): number | null {
  let shared = 0;
  let at = 0;
  let beside = 0;
  /** How many numbers of either list may still be its own alone. */
  let spare = left.length - least;
  let spareBeside = right.length - least;
  while (at < left.length && beside < right.length) {
    const difference = left[at]! - right[beside]!;
    if (difference === 0) shared += 1;
    else if (difference < 0) spare -= 1;
    else spareBeside -= 1;
    if (spare < 0 || spareBeside < 0) return null;
    if (difference <= 0) at += 1;
    if (difference >= 0) beside += 1;
  }
  return shared < least ? null : shared;
}

/** FNV-1a over UTF-16 code units (draft-eastlake-fnv), finished as MurmurHash3 does, so that close words end far apart. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** MurmurHash3's finaliser: every bit of the number changes about half of the bits of the result. */
export function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
