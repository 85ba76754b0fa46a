import { nounForms, verbForms } from './inflect.ts';

/**
 * What a word does to the event in its complement, after Saurí's and Karttunen's classes.
 *
 * - `factive`      "managed to leave", "continued to fire": it happened
 * - `negative`     "failed to fire", "refused to leave", "prevented": it did not
 * - `probable`     "plans to leave", "is expected to", "agreed to"
 * - `possible`     "hopes to leave", "tried to", "threatened to", "suggested that"
 * - `uncommitted`  "asked whether", "is not known if"
 */
export type Embedding = 'factive' | 'negative' | 'probable' | 'possible' | 'uncommitted';

const verbs = (embedding: Embedding, list: string): [string, Embedding][] =>
  list.split(' ').flatMap((verb) => verbForms(verb).map((form): [string, Embedding] => [form, embedding]));
const nouns = (embedding: Embedding, list: string): [string, Embedding][] =>
  list.split(' ').flatMap((noun) => nounForms(noun).map((form): [string, Embedding] => [form, embedding]));
const words = (embedding: Embedding, list: string): [string, Embedding][] =>
  list.split(' ').map((word) => [word, embedding]);

/** Words that take another event as their complement. */
export const embedders: ReadonlyMap<string, Embedding> = new Map([
  ...nouns(
    'possible',
    'attempt bid hope wish desire possibility chance opportunity option right proposal suggestion rumor rumour threat fear request demand call effort need way ability power authority permission pressure incentive reason temptation potential willingness readiness eagerness reluctance allegation',
  ),
  ...nouns(
    'probable',
    'plan intention intent decision agreement commitment promise pledge vow offer order obligation expectation prospect likelihood forecast prediction estimate projection',
  ),
  ...nouns('negative', 'failure refusal inability'),
  ...verbs(
    'factive',
    'manage begin start continue remain help force compel cause lead enable prove turn happen cease keep let make get see watch find discover realize realise learn remember regret confirm show reveal know',
  ),
  ...verbs(
    'negative',
    'fail refuse decline neglect forget avoid prevent stop prohibit ban bar block halt forbid cancel deny reject rule lack oppose resist abandon scrap shelve dismiss',
  ),
  ...verbs(
    'probable',
    'plan intend expect agree decide vow pledge promise propose schedule prepare project forecast predict anticipate estimate believe think assume suppose reckon order arrange commit undertake aim design mean require oblige need set assess judge say',
  ),
  ...verbs(
    'possible',
    'hope want wish seek try attempt threaten consider suggest seem appear ask urge call push request demand invite encourage allow permit authorize authorise let like prefer desire fear worry suspect contemplate explore study discuss mull weigh recommend advise insist offer claim allege wait await struggle strive fight look bid help',
  ),
  ...verbs('uncommitted', 'doubt question wonder dispute'),
  ...words(
    'probable',
    'likely due ready bound sure certain set about poised prepared supposed going obliged obligated',
  ),
  ...words('possible', 'able willing eager anxious reluctant free unlikely possible'),
  ...words('negative', 'unable unwilling'),
  ...words('probable', 'gonna'),
]);
