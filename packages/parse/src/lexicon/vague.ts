/**
 * Words for a number that the text leaves open, with the low that coders give them.
 *
 * ACLED's codebook codes "several" and "many" as 3 and 12 only for fatalities and leaves the rest to the coder: its
 * reading of "tens" as 10, "dozens" as 12, "hundreds" as 100, "thousands" as 1000 is taken as the low; there is no high.
 * Replace the table to follow another codebook.
 */
export interface Vague {
  readonly low: number | null;
  /** What it multiplies by in "tens of thousands". */
  readonly scale: number;
}

export const vagueQuantities: ReadonlyMap<string, Vague> = new Map([
  ['tens', { low: 10, scale: 10 }],
  ['dozens', { low: 12, scale: 12 }],
  ['scores', { low: 20, scale: 20 }],
  ['hundreds', { low: 100, scale: 100 }],
  ['thousands', { low: 1e3, scale: 1e3 }],
  ['millions', { low: 1e6, scale: 1e6 }],
  ['billions', { low: 1e9, scale: 1e9 }],
  ['trillions', { low: 1e12, scale: 1e12 }],
  ['several', { low: 3, scale: 3 }],
]);
