/** How sure a hedge leaves the reader: 2 probable, 1 possible, 0 uncommitted. */
export interface Hedge {
  readonly strength: 0 | 1 | 2;
  /** An adverb hedges its clause; an adjective the noun behind it. */
  readonly part: 'adverb' | 'adjective';
}

const hedge = (strength: Hedge['strength'], part: Hedge['part'], words: string): [string, Hedge][] =>
  words.split(' ').map((word) => [word, { strength, part }]);

/** Adverbs and adjectives that leave open whether something is so. */
export const hedges: ReadonlyMap<string, Hedge> = new Map([
  ...hedge(2, 'adverb', 'probably presumably apparently seemingly evidently doubtless'),
  ...hedge(1, 'adverb', 'perhaps maybe possibly conceivably potentially'),
  ...hedge(2, 'adverb', 'reportedly allegedly supposedly purportedly ostensibly'),
  ...hedge(
    2,
    'adjective',
    'likely probable expected planned proposed pending upcoming forthcoming intended scheduled prospective future projected',
  ),
  ...hedge(
    1,
    'adjective',
    'possible potential alleged suspected unconfirmed rumored rumoured supposed purported threatened hypothetical would-be',
  ),
]);
