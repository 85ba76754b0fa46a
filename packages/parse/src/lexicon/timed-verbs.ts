/**
 * Verbs of what happens at an hour, behind which "at 9.40" is a time: "the train left at 9.40". Those that shares have too are
 * left out: a share opens, closes and ends at a price.
 */
export const timedVerbs: ReadonlySet<string> = new Set(
  (
    'left leave leaves leaving arrived arrive arrives arriving departed depart departs departing sailed sails landed woke ' +
    'erupted exploded detonated crashed collided died called'
  ).split(' '),
);
