/** What an analyst makes of a series: worked out by hand, before there was a rule. */
export interface Answer {
  readonly about: string;
  /** Every claim about this very thing. */
  readonly claims: readonly string[];
  /** Those that give it no number, and why. */
  readonly aside?: Readonly<Record<string, 'denied' | 'forecast' | 'part' | 'revised' | 'repeated'>>;
  /** Which claim took the place of which: the same speaker, another number, a later day. */
  readonly revisions?: readonly (readonly [newer: string, older: string])[];
  readonly verdict: 'single' | 'agreement' | 'overlap' | 'contradiction';
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly speakers: number;
  readonly outlets: number;
  readonly first: string;
  readonly latest: string;
}

/**
 * The series of the earthquake. An analyst keeps apart: the town from the whole country, soldiers of one side from everyone,
 * houses destroyed from houses damaged, the newly displaced and those of one day from all the displaced. A speaker's own
 * earlier number is no disagreement, and a newspaper that gives an agency's number in its own voice counted nobody; a denied
 * number, a forecast and a part of the dead are no estimate.
 */
export const EARTHQUAKE_SERIES: readonly Answer[] = [
  {
    about: 'killed in Karsa',
    claims: ['q01', 'q04', 'q07', 'q23'],
    aside: { q01: 'revised', q04: 'repeated', q07: 'repeated' },
    revisions: [['q04', 'q01']],
    verdict: 'single',
    low: 19,
    best: 19,
    high: 19,
    speakers: 1,
    outlets: 3,
    first: 'q01',
    latest: 'q23',
  },
  {
    about: 'killed',
    claims: ['q05', 'q08', 'q09', 'q11', 'q13', 'q14', 'q17', 'q18', 'q24'],
    aside: { q05: 'revised', q08: 'revised', q11: 'repeated', q14: 'denied', q17: 'part', q24: 'repeated' },
    revisions: [['q11', 'q08']],
    verdict: 'contradiction',
    low: 40,
    best: 41,
    high: null,
    speakers: 3,
    outlets: 3,
    first: 'q05',
    latest: 'q24',
  },
  {
    about: 'Selvans killed',
    claims: ['q12'],
    verdict: 'single',
    low: 3,
    best: 3,
    high: 3,
    speakers: 1,
    outlets: 1,
    first: 'q12',
    latest: 'q12',
  },
  {
    about: 'wounded in Karsa',
    claims: ['q02'],
    verdict: 'single',
    low: null,
    best: 60,
    high: null,
    speakers: 1,
    outlets: 1,
    first: 'q02',
    latest: 'q02',
  },
  {
    about: 'magnitude',
    claims: ['q03', 'q10'],
    verdict: 'contradiction',
    low: 6.2,
    best: 6.2,
    high: 6.4,
    speakers: 2,
    outlets: 2,
    first: 'q03',
    latest: 'q10',
  },
  {
    about: 'displaced',
    claims: ['q06', 'q15', 'q16'],
    aside: { q06: 'revised', q15: 'forecast' },
    revisions: [['q16', 'q06']],
    verdict: 'single',
    low: 5200,
    best: 5200,
    high: 5200,
    speakers: 1,
    outlets: 2,
    first: 'q06',
    latest: 'q16',
  },
  {
    about: 'displaced in 24 hours',
    claims: ['q25'],
    verdict: 'single',
    low: null,
    best: 2000,
    high: null,
    speakers: 1,
    outlets: 1,
    first: 'q25',
    latest: 'q25',
  },
  {
    about: 'newly displaced',
    claims: ['q26'],
    verdict: 'single',
    low: 300,
    best: 300,
    high: 300,
    speakers: 1,
    outlets: 1,
    first: 'q26',
    latest: 'q26',
  },
  {
    about: 'houses destroyed in Karsa',
    claims: ['q19'],
    verdict: 'single',
    low: null,
    best: 700,
    high: null,
    speakers: 1,
    outlets: 1,
    first: 'q19',
    latest: 'q19',
  },
  {
    about: 'houses damaged in Karsa',
    claims: ['q20'],
    verdict: 'single',
    low: 1500,
    best: null,
    high: null,
    speakers: 1,
    outlets: 1,
    first: 'q20',
    latest: 'q20',
  },
  {
    about: 'aid',
    claims: ['q21'],
    verdict: 'single',
    low: 2e6,
    best: 2e6,
    high: 2e6,
    speakers: 1,
    outlets: 1,
    first: 'q21',
    latest: 'q21',
  },
];

/** Claims that nobody can put in a series: a sum of nobody knows what, and a place in an order. */
export const EARTHQUAKE_ALONE = ['q22', 'q27'];
