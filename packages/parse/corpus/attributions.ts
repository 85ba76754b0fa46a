/** One attribution as words; `source` is null where nobody is named. */
export interface AttributionCase {
  readonly text: string;
  readonly source: string | null;
  readonly cue: string;
  readonly content: string;
}

/** Attributions by how the cue is built; a text with several stands here several times, in their order. */
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
    cue: 'the claim',
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
  {
    text: 'When the storm had passed, the mayor said the bridge had held.',
    source: 'the mayor',
    cue: 'said',
    content: 'the bridge had held',
  },
  {
    text: 'Fearing a flood, the growers say they moved the herd.',
    source: 'the growers',
    cue: 'Fearing',
    content: 'a flood',
  },
  {
    text: 'Fearing a flood, the growers say they moved the herd.',
    source: 'the growers',
    cue: 'say',
    content: 'they moved the herd',
  },
  {
    text: 'The accord was praised by dozens of fishermen.',
    source: 'dozens of fishermen',
    cue: 'was praised by',
    content: 'The accord',
  },
  {
    text: 'People close to him say the mill will shut.',
    source: 'People close to him',
    cue: 'say',
    content: 'the mill will shut',
  },
  {
    text: 'The dean — a former judge — says the vote was fair.',
    source: 'The dean — a former judge',
    cue: 'says',
    content: 'the vote was fair',
  },
  {
    text: 'The growers say the valley is dry but noted that two wells hold.',
    source: 'The growers',
    cue: 'say',
    content: 'the valley is dry',
  },
  {
    text: 'The growers say the valley is dry but noted that two wells hold.',
    source: 'The growers',
    cue: 'noted',
    content: 'that two wells hold',
  },
  {
    text: 'The board endorsed the levy, the union said.',
    source: 'the union',
    cue: 'said',
    content: 'The board endorsed the levy',
  },
  {
    text: 'The gazette reports that the mill will shut, according to Ida Lund.',
    source: 'Ida Lund',
    cue: 'according to',
    content: 'The gazette reports that the mill will shut',
  },
  {
    text: 'The growers embraced the idea of a common market.',
    source: 'The growers',
    cue: 'embraced the idea of',
    content: 'a common market',
  },
  {
    text: 'The mayor faced questions about the dam.',
    source: null,
    cue: 'faced questions about',
    content: 'the dam',
  },
  {
    text: 'There was agreement that the dam should be raised.',
    source: null,
    cue: 'There was agreement',
    content: 'that the dam should be raised',
  },
  {
    text: 'The divers found the wreck was empty.',
    source: 'The divers',
    cue: 'found',
    content: 'the wreck was empty',
  },
  {
    text: 'The clip shows footage of Lund saying, "We will rebuild."',
    source: 'Lund',
    cue: 'saying',
    content: '"We will rebuild."',
  },
  {
    text: 'HARWICK, 4 MAY 31 (PORT WIRE) -- [TEXT] THE FERRY SANK AT DAWN, HARBOR SOURCES REPORTED.',
    source: 'HARBOR SOURCES',
    cue: 'REPORTED',
    content: 'THE FERRY SANK AT DAWN',
  },
  {
    text: 'THE MAYOR SAID THAT THE PIER WAS UNSAFE.',
    source: 'THE MAYOR',
    cue: 'SAID',
    content: 'THAT THE PIER WAS UNSAFE',
  },
  {
    text: 'The pier, as the mayor put it, was unsafe.',
    source: 'the mayor',
    cue: 'put it',
    content: 'The pier, as the mayor put it, was unsafe',
  },
  {
    text: 'The harbour is expected to freeze, the minister said.',
    source: 'the minister',
    cue: 'said',
    content: 'The harbour is expected to freeze',
  },
  {
    text: 'Ida Lund, 59, of Harwick, Va., who watched the launch, said the pier shook.',
    source: 'Ida Lund, 59, of Harwick, Va., who watched the launch',
    cue: 'said',
    content: 'the pier shook',
  },
  {
    text: 'Two unions, including the Dockers and the Miners, have endorsed the levy.',
    source: 'Two unions, including the Dockers and the Miners',
    cue: 'have endorsed',
    content: 'the levy',
  },
  {
    text: 'The divers I met said the wreck was empty.',
    source: 'The divers I met',
    cue: 'said',
    content: 'the wreck was empty',
  },
  {
    text: 'The keeper said about 300 geese had drowned.',
    source: 'The keeper',
    cue: 'said',
    content: 'about 300 geese had drowned',
  },
  {
    text: 'Growers, Lund told us on Friday, are leaving the valley.',
    source: 'Lund',
    cue: 'told',
    content: 'Growers, Lund told us on Friday, are leaving the valley',
  },
  {
    text: 'Traffic would slow, but for some, the savings would count, said Lund.',
    source: 'Lund',
    cue: 'said',
    content: 'Traffic would slow, but for some, the savings would count',
  },
  {
    text: 'Lund said he did not believe the tally, arguing that two wells were counted twice.',
    source: 'Lund',
    cue: 'said',
    content: 'he did not believe the tally',
  },
  {
    text: 'Lund said he did not believe the tally, arguing that two wells were counted twice.',
    source: 'Lund',
    cue: 'arguing',
    content: 'that two wells were counted twice',
  },
  {
    text: 'With so many locks, “no single key is enough,” she said.',
    source: 'she',
    cue: 'said',
    content: 'With so many locks, “no single key is enough,”',
  },
  {
    text: 'Lund admires the mayor as a “patient builder,” but he left the party.',
    source: 'Lund',
    cue: 'admires',
    content: 'the mayor as a “patient builder,”',
  },
  {
    text: 'As Ida Lund, the harbour master, put it in a letter to the board, the pier is unsafe.',
    source: 'Ida Lund, the harbour master',
    cue: 'put it',
    content: 'the pier is unsafe',
  },
  {
    text: 'The council issued a statement calling the launch a breach of the accord.',
    source: 'The council',
    cue: 'issued a statement calling',
    content: 'the launch a breach of the accord',
  },
  {
    text: 'The growers said they had doubts about the levy, but could not refuse it.',
    source: 'The growers',
    cue: 'said',
    content: 'they had doubts about the levy, but could not refuse it',
  },
  {
    text: 'Lund said the dam would hold, and he urged the growers to stay.',
    source: 'Lund',
    cue: 'said',
    content: 'the dam would hold',
  },
  {
    text: 'Lund said the dam would hold, and he urged the growers to stay.',
    source: 'he',
    cue: 'urged',
    content: 'the growers to stay',
  },
  {
    text: 'Data from the 2014 survey show that two wells are dry.',
    source: 'Data from the 2014 survey',
    cue: 'show',
    content: 'that two wells are dry',
  },
  {
    text: '“How often must this happen?” Lund asked. “The pier is unsafe.”',
    source: 'Lund',
    cue: 'asked',
    content: '“How often must this happen?” Lund asked. “The pier is unsafe.”',
  },
  {
    text: 'On 31 October US envoy Ida Lund said up to 8,000 tents were in the valley.',
    source: 'US envoy Ida Lund',
    cue: 'said',
    content: 'up to 8,000 tents were in the valley',
  },
  {
    text: 'Some 40 wells had run dry, said the ministry of the interior.',
    source: 'the ministry of the interior',
    cue: 'said',
    content: 'Some 40 wells had run dry',
  },
];

/** Words of attribution that are used otherwise: nothing is said in these. */
export const noAttributions: readonly string[] = [
  'State officials met in the capital.',
  'Rain and attacks of locusts ruined the harvest.',
  'The United States and Mexico share a river.',
  'The divers found the wreck.',
  'The lorry backed out of the yard.',
  'The rate fell, compared with last year.',
  'Correction: The ferry is green.',
  'In the end, the river found its old bed.',
  'The clerk learned from the flood.',
  'The Gap Goes On: Wells are dry.',
];
