const NAMES = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The months of the year, 1 to 12, by name and usual abbreviation (without its period). */
export const months: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, index) => [name, index + 1] as const),
  ...NAMES.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ['sept', 9],
]);
