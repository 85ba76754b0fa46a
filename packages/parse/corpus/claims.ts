/** The columns of a claim that the corpus pins; those left out are not looked at. */
export interface ClaimCase {
  readonly text: string;
  /** The figure's words. */
  readonly figure: string;
  readonly category?: string | null;
  readonly whose?: string | null;
  readonly what?: string | null;
  readonly place?: string | null;
}

/** Figures in their context: category, whose, what happened, and where. */
export const claims: readonly ClaimCase[] = [
  {
    text: 'About 3,000 North Korean soldiers had been moved to Russia.',
    figure: '3,000',
    category: 'troops',
    whose: 'North Korean',
    what: 'moved',
    place: 'Russia',
  },
  {
    text: 'Over 900 soldiers finished their course in northern Poland and were later sent to Latvia.',
    figure: '900',
    category: 'troops',
    what: 'sent',
    place: 'Latvia',
  },
  {
    text: 'Up to 8,000 troops were in the Kursk region, and 10,000 in Russia in all.',
    figure: '10,000',
    category: 'troops',
    place: 'Russia',
  },
  {
    text: 'Up to 8,000 troops were in the Kursk region, and 10,000 in Russia in all.',
    figure: '8,000',
    category: 'troops',
    what: null,
    place: 'Kursk region',
  },
  { text: 'Casualties surpassed 3,000 in Kursk.', figure: '3,000', category: 'casualties' },
  {
    text: 'Around 2,500 Turkish troops were killed or wounded in Idlib.',
    figure: '2,500',
    category: 'casualties',
    whose: 'Turkish',
    place: 'Idlib',
  },
  {
    text: 'Poland delivered 14 Leopard tanks to Ukraine.',
    figure: '14',
    category: 'tanks',
    whose: 'Poland',
    what: 'delivered',
    place: 'Ukraine',
  },
  {
    text: 'The fire destroyed 40 homes in Santa Rosa.',
    figure: '40',
    category: 'buildings',
    what: 'destroyed',
    place: 'Santa Rosa',
  },
  {
    text: 'Some 13,000 containers were shipped to Vladivostok.',
    figure: '13,000',
    category: 'cargo',
    what: 'shipped',
    place: 'Vladivostok',
  },
  {
    text: 'The ministry spent $1.5 billion on shells.',
    figure: '$1.5 billion',
    category: 'money',
    what: 'spent',
  },
  { text: 'The drones flew 300 kilometres.', figure: '300 kilometres', category: 'distance' },
  { text: 'Twelve of the 40 hostages were freed.', figure: 'Twelve', category: 'released', what: 'freed' },
  { text: 'The committee met for the third time with 9 members.', figure: '9', category: 'people' },
];
