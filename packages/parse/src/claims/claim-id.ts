import type { FigureKind, Span } from '@muster/model';

/** The hash of a report's id, from which the ids of its claims are made: two halves with different seeds. */
export type ReportHash = readonly [number, number];

/** Hashes the report's id once for all its claims. */
export const reportHash = (report: string): ReportHash => [
  fold(0x811c9dc5, report),
  fold(0xcbf29ce4, report),
];

/**
 * A claim's id: the FNV-1a hash of the report's id, the figure's span and its kind, in 16 hexadecimal digits.
 *
 * The same report gives the same ids on every run and every machine.
 */
export function claimId([left, right]: ReportHash, { start, end }: Span, kind: FigureKind): string {
  return (
    hexOf(foldNumber(foldNumber(fold(left, kind), start), end)) +
    hexOf(foldNumber(foldNumber(fold(right, kind), start), end))
  );
}

const PRIME = 0x01000193;

function fold(seed: number, words: string): number {
  let hash = seed;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), PRIME);
  return hash;
}

/** Folds in the four bytes of a number, lowest first. */
function foldNumber(seed: number, number: number): number {
  let hash = seed;
  for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ ((number >>> shift) & 0xff), PRIME);
  return hash;
}

const hexOf = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');
