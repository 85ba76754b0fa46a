const FOLDS =
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand';
const FOLD_VALUES = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 40, 50, 100, 1000];

/** Words that say how many times as much: "twice", "sixfold", "double"; and whether the word is a verb as well. */
export interface Multiple {
  readonly times: number;
  /** "fold" needs no company, "twice" wants what is compared, "double" is a verb unless it stands as a noun. */
  readonly sort: 'fold' | 'adverb' | 'verb';
}

export const multiples: ReadonlyMap<string, Multiple> = new Map<string, Multiple>([
  ...FOLDS.split(' ').map((word, index): [string, Multiple] => [
    `${word}fold`,
    { times: FOLD_VALUES[index]!, sort: 'fold' },
  ]),
  ['twice', { times: 2, sort: 'adverb' }],
  ['thrice', { times: 3, sort: 'adverb' }],
  ['double', { times: 2, sort: 'verb' }],
  ['triple', { times: 3, sort: 'verb' }],
  ['treble', { times: 3, sort: 'verb' }],
  ['quadruple', { times: 4, sort: 'verb' }],
]);
