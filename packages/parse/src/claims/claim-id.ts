import type { FigureKind, Span } from '@muster/model';

/**
 * A claim's id: the FNV-1a hash of the report's id, the figure's span and its kind, in 16 hexadecimal digits.
 *
 * Two 32-bit halves with different seeds, so that ids of a whole corpus hardly ever meet.
 */
export function claimId(report: string, { start, end }: Span, kind: FigureKind): string {
  const words = `${report}\u0000${start}\u0000${end}\u0000${kind}`;
  return hexOf(fnv1a(words, 0x811c9dc5)) + hexOf(fnv1a(words, 0xcbf29ce4));
}

const PRIME = 0x01000193;

function fnv1a(words: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    hash = Math.imul(hash ^ (code & 0xff), PRIME);
    hash = Math.imul(hash ^ (code >>> 8), PRIME);
  }
  return hash >>> 0;
}

const hexOf = (hash: number): string => hash.toString(16).padStart(8, '0');
