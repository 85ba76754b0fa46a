/** One attribution as words; `source` is null where nobody is named. */
export interface AttributionCase {
  readonly text: string;
  readonly source: string | null;
  readonly cue: string;
  readonly content: string;
}

/** Sentences with one attribution each, by how its cue is built. */
export const attributions: readonly AttributionCase[] = [
  {
    text: 'The harbour master said the ferry had left at dawn.',
    source: 'The harbour master',
    cue: 'said',
    content: 'the ferry had left at dawn',
  },
  {
    text: 'The ferry left at dawn, said Ida Lund, who runs the harbour.',
    source: 'Ida Lund, who runs the harbour',
    cue: 'said',
    content: 'The ferry left at dawn',
  },
  {
    text: 'Growers refuse to sign the water accord.',
    source: 'Growers',
    cue: 'refuse',
    content: 'to sign the water accord',
  },
  {
    text: 'The mayor went on to praise the firefighters.',
    source: 'The mayor',
    cue: 'went on to praise',
    content: 'the firefighters',
  },
  {
    text: 'Fishermen called for a ban on trawling.',
    source: 'Fishermen',
    cue: 'called for',
    content: 'a ban on trawling',
  },
  {
    text: 'Lund told reporters that the pier was unsafe.',
    source: 'Lund',
    cue: 'told',
    content: 'that the pier was unsafe',
  },
  {
    text: 'The engineers are confident that the dam will hold.',
    source: 'The engineers',
    cue: 'are confident',
    content: 'that the dam will hold',
  },
  {
    text: 'Nobody traced the claim that the well was poisoned.',
    source: null,
    cue: 'claim',
    content: 'that the well was poisoned',
  },
  {
    text: 'According to the survey, two thirds of the wells are dry.',
    source: 'the survey',
    cue: 'According to',
    content: 'two thirds of the wells are dry',
  },
  {
    text: 'The keeper wrote:\n\n"We saw no lights that night."',
    source: 'The keeper',
    cue: 'wrote',
    content: '"We saw no lights that night."',
  },
];

/** Words of attribution that are used otherwise: nothing is said in these. */
export const noAttributions: readonly string[] = [
  'State officials met in the capital.',
  'Rain and attacks of locusts ruined the harvest.',
  'The United States and Mexico share a river.',
];
