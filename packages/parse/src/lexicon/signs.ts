/** Words for a sign before a number. */
export const signs: ReadonlyMap<string, -1 | 1> = new Map([
  ['minus', -1],
  ['negative', -1],
]);
