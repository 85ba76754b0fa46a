/** Words that open a unit of two words: "square kilometre", "metric ton", "basis point". */
export const unitOpeners: ReadonlyMap<string, true> = new Map(
  'square sq cubic cu metric nautical light basis percentage short fluid brake business calendar school troy us u.s.'
    .split(' ')
    .map((word) => [word, true]),
);
