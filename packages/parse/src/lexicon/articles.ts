/** The indefinite articles, which open "a dozen", "a third" and "a million". */
export const articles: ReadonlyMap<string, true> = new Map([
  ['a', true],
  ['an', true],
]);
