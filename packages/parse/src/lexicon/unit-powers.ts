/** Words before a length that make an area or a volume of it: its exponent. */
export const unitPowers: ReadonlyMap<string, 2 | 3> = new Map([
  ['square', 2],
  ['sq', 2],
  ['cubic', 3],
  ['cu', 3],
]);
