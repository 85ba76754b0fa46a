/** Words that set one source against another: "other reports", "another witness", "a later count". */
export const otherSources: ReadonlyMap<string, 'other' | 'source'> = new Map([
  ...'other others another different conflicting later earlier separate'
    .split(' ')
    .map((word) => [word, 'other'] as const),
  ...`report reports source sources account accounts estimate estimates witness witnesses official officials figure figures media outlet
    outlets agency agencies tally tallies count counts put said`
    .split(/\s+/)
    .map((word) => [word, 'source'] as const),
]);
