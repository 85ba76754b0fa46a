/** Nouns for a number of victims: "toll" says so by itself, the others with "of" ("the number of dead"). */
export const tolls: ReadonlyMap<string, 'alone' | 'of'> = new Map([
  ['toll', 'alone'],
  ['tolls', 'alone'],
  ['number', 'of'],
  ['tally', 'of'],
  ['count', 'of'],
]);
