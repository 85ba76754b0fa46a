import { readReport } from './read-report.ts';

/** Three dispatches about a harbour fire, enough to meet every column once. */
const EVENING = `The harbour master said over 40 people were missing after Monday's fire.
At least 12 people were killed, including 3 firemen, the mayor said.

The mayor denied that 90 people were missing. Two 76mm guns stood near Maj. Gen. Hall's quarters on the quay.`;

const MORNING = 'The mayor put the dead at 14 to 16 on Tuesday.';
const NOON = '"Exactly 15 people were killed," the Mayor said. Sailors counted about 20 dead.';

/** The read reports, in an order that is not the one of the tables. */
export const HARBOUR = [
  readReport({ id: 'noon', text: NOON, outlet: '=Gazette', published: '2031-05-07' }, [
    {
      id: 'c6',
      words: '15',
      sentence: NOON.slice(0, 48),
      value: 15,
      category: 'killed',
      speaker: 'the Mayor',
      cue: 'said',
      quotation: 'direct',
    },
    {
      id: 'c7',
      words: '20',
      sentence: 'Sailors counted about 20 dead.',
      bound: 'approx',
      value: 20,
      category: 'killed',
      speaker: 'Sailors',
      cue: 'counted',
    },
  ]),
  readReport(
    {
      id: 'evening',
      text: EVENING,
      outlet: 'Port News',
      published: '2031-05-05',
      title: '+1 fire',
      url: 'https://port.example/1',
    },
    [
      {
        id: 'c1',
        words: '40',
        sentence: EVENING.slice(0, 72),
        bound: 'over',
        value: 40,
        low: 40,
        category: 'missing',
        counted: 'people',
        speaker: 'The harbour master',
        cue: 'said',
        when: 'Monday',
        what: 'missing',
        place: 'harbour',
        via: ['A', 'B'],
      },
      {
        id: 'c2',
        words: '12',
        sentence: 'At least 12 people were killed, including 3 firemen, the mayor said.',
        bound: 'atLeast',
        value: 12,
        low: 12,
        category: 'killed',
        speaker: 'the mayor',
        cue: 'said',
        ties: [{ kind: 'total', claim: 'c3' }],
      },
      {
        id: 'c3',
        words: '3',
        sentence: 'At least 12 people were killed, including 3 firemen, the mayor said.',
        value: 3,
        category: 'killed',
        speaker: 'the mayor',
        cue: 'said',
        ties: [{ kind: 'subset', claim: 'c2' }],
      },
      {
        id: 'c4',
        words: '90',
        sentence: 'The mayor denied that 90 people were missing.',
        value: 90,
        category: 'missing',
        speaker: 'The mayor',
        cue: 'denied',
        certainty: 'CT-',
        cues: ['denied'],
      },
      {
        id: 'c8',
        words: '76mm',
        sentence: "Two 76mm guns stood near Maj. Gen. Hall's quarters on the quay.",
        value: 76,
        figure: { kind: 'calibre', unit: 'millimetre', weapon: 'guns', cartridge: '76×636mm' },
      },
    ],
    [
      {
        surface: 'Monday',
        value: '2031-05-05',
        edtf: '2031-05-05',
        from: '2031-05-05',
        to: '2031-05-05',
        implied: { day: 'published', year: 'published' },
      },
    ],
    ['guns'],
  ),
  readReport(
    { id: 'morning', text: MORNING, outlet: 'Port News', published: '2031-05-06' },
    [
      {
        id: 'c5',
        words: '14 to 16',
        sentence: MORNING,
        bound: 'range',
        low: 14,
        high: 16,
        category: 'killed',
        speaker: 'The mayor',
        cue: 'put',
      },
    ],
    [{ surface: 'Tuesday' }],
    [],
  ),
];
