/** Nouns for what crowds do: a count of people in the same clause counts who took part. */
export const gatherings: ReadonlyMap<string, true> = new Map(
  `protest protests rally rallies march marches demonstration demonstrations sit-in vigil vigils gathering gatherings procession
   processions walkout walkouts parade picket pickets caravan motorcade`
    .split(/\s+/)
    .map((word) => [word, true]),
);
