/** Words that turn what follows them into its contrary. */
export const negations: ReadonlyMap<string, true> = new Map(
  (
    "not never neither nor without n't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't ain't " +
    'nobody none nothing no nowhere hardly'
  )
    .split(' ')
    .map((word) => [word, true]),
);
