/**
 * Words that make a figure provisional wherever they stand in its sentence, and those that do before a word for a count.
 *
 * - `alone`    "an estimated 300", "3,000, by preliminary data"
 * - `counting` "initial reports", "an early count"
 * - `count`    what such words stand before
 */
export type Provisional = 'alone' | 'counting' | 'count';

const words = (kind: Provisional, list: string): [string, Provisional][] =>
  list.split(' ').map((word) => [word, kind]);

/** Words that make a figure provisional, and words for a count. */
export const provisionals: ReadonlyMap<string, Provisional> = new Map([
  ...words(
    'alone',
    'preliminary provisional unconfirmed unverified estimate estimates estimated estimating guess guesses guessed reckons reckoned',
  ),
  ...words('counting', 'initial early first rough tentative partial incomplete'),
  ...words(
    'count',
    'count counts data figure figures report reports tally tallies toll tolls information assessment assessments results number numbers',
  ),
]);
