import type { Doubt } from '@muster/model';

/** How sure a hedge leaves the reader: 2 probable, 1 possible, 0 uncommitted. */
export interface Hedge {
  readonly strength: 0 | 1 | 2;
  /** An adverb hedges its clause; an adjective the noun behind it. */
  readonly part: 'adverb' | 'adjective';
  readonly doubt: Doubt;
}

const hedge = (
  strength: Hedge['strength'],
  part: Hedge['part'],
  doubt: Doubt,
  words: string,
): [string, Hedge][] => words.split(' ').map((word) => [word, { strength, part, doubt }]);

/** Adverbs and adjectives that leave open whether something is so. */
export const hedges: ReadonlyMap<string, Hedge> = new Map([
  ...hedge(2, 'adverb', 'unverified', 'probably presumably apparently seemingly evidently doubtless'),
  ...hedge(1, 'adverb', 'unverified', 'perhaps maybe possibly conceivably potentially'),
  ...hedge(2, 'adverb', 'unverified', 'reportedly allegedly supposedly purportedly ostensibly'),
  ...hedge(2, 'adjective', 'unverified', 'likely probable apparent'),
  ...hedge(
    2,
    'adjective',
    'future',
    'expected planned proposed pending upcoming forthcoming intended scheduled prospective future projected',
  ),
  ...hedge(
    1,
    'adjective',
    'unverified',
    'possible potential alleged suspected unconfirmed rumored rumoured supposed purported hypothetical would-be',
  ),
  ...hedge(1, 'adjective', 'future', 'threatened'),
]);
