import type { Account } from '../account.ts';
import type { Finding } from './finding.ts';

/**
 * What is found of the figure with this index: what happened to those counted before what they are called, so that of "12 hostages
 * were freed" it is the freeing.
 */
export function findingOf({ findings, phrases }: Account, figure: number): Finding | undefined {
  const found = findings.find(({ noun }) => noun.figure === figure);
  if (found === undefined || phrases[found.by] !== found.noun) return found;
  return findings.find(({ noun, by }) => noun.figure === figure && phrases[by] !== noun) ?? found;
}
