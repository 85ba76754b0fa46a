import { type ClaimRow, figureWords, numberWords } from '@muster/model';
import { subjectWords } from '../../words/claim-words.ts';
import type { Finding } from './finding.ts';

/** How many calibres one line names. */
const MOST = 5;

/** The calibres that were named, the widest first, each with its weapon and a link to the claim; no line where there are none. */
export function calibresFound(claims: readonly ClaimRow[]): Finding[] {
  const named = new Map<string, ClaimRow>();
  for (const claim of claims) {
    if (claim.kind !== 'calibre') continue;
    const words = `${figureWords(claim)} ${subjectWords(claim)}`;
    if (!named.has(words)) named.set(words, claim);
  }
  const widest = [...named].sort(([, a], [, b]) => (b.value ?? 0) - (a.value ?? 0));
  if (widest.length === 0) return [];
  const detail = widest
    .slice(0, MOST)
    .flatMap(([words, { claim }], at) => [...(at === 0 ? [] : [', ']), { words, claim }]);
  const more = widest.length > MOST ? [` and ${numberWords(widest.length - MOST)} more`] : [];
  return [{ figure: 'Calibres', detail: [...detail, ...more] }];
}
