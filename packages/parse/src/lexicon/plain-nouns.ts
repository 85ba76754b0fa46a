/** Nouns that end like verbs or adverbs, so that their ending says nothing: "building", "family", "speed". */
export const plainNouns: ReadonlyMap<string, true> = new Map(
  `family assembly ally tally gully folly supply reply anomaly monopoly bully italy july elderly daily weekly early seed speed bed shed deed breed
   steed weed need feed creed greed sled mohammed ahmed hamed saeed naked sacred kindred hatred building buildings bombing wedding
   meeting morning evening shelling wing king ring training gathering shooting fighting housing parking spring string thing mining
   beijing crossing landing clothing sibling blessing briefing hearing killing ruling warning beginning uprising offering funding
   spending setting feeling painting opening finding`
    .split(/\s+/)
    .map((word) => [word, true]),
);
