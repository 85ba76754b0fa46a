/** Words that end the noun phrase behind a number though no closed class holds them: "12 miles [away]", "40 men [each]". */
export const nounStops: ReadonlyMap<string, true> = new Map(
  (
    'long wide tall deep high away ago old late later earlier each yesterday today tomorrow combined overall alone apart worth due ' +
    'left dead said went came last next this per apiece altogether outright onwards onward strong nationwide worldwide abroad ashore'
  )
    .split(' ')
    .map((word) => [word, true]),
);

/** Nouns whose own noun follows with "of": "categories of products", "pairs of boots". */
export const classifiers: ReadonlyMap<string, true> = new Map(
  (
    'category kind type sort form class group set pair piece box bag crate pallet batch load truckload planeload busload boatload ' +
    'round item case bottle can barrel drum roll sheet packet pack stick block bundle herd flock head tier copy act ' +
    'instance episode'
  )
    .split(' ')
    .flatMap((noun): [string, true][] => [
      [noun, true],
      [
        /[^aeiou]y$/.test(noun)
          ? `${noun.slice(0, -1)}ies`
          : /(?:s|x|ch|sh)$/.test(noun)
            ? `${noun}es`
            : `${noun}s`,
        true,
      ],
    ]),
);
