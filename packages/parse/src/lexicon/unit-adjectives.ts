/** Words that may stand between a number and its unit: "15 consecutive days", "20 extra kilometres", "50 previous years". */
export const unitAdjectives: ReadonlyMap<string, true> = new Map(
  (
    'consecutive straight successive additional extra further more full whole solid previous past coming upcoming following next preceding total vertical linear ' +
    'cumulative rushing passing receiving mere'
  )
    .split(' ')
    .map((word) => [word, true]),
);
