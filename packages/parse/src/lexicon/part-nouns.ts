/** Nouns for the like parts that a thing has, by which it is called: "a six-cylinder engine", "a two-storey house". */
export const partNouns: ReadonlyMap<string, true> = new Map(
  'cylinder door seat storey story page wheel engine bedroom room lane carriage vote goal member blade barrel dose'
    .split(' ')
    .map((noun) => [noun, true]),
);
