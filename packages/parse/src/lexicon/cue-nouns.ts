import { nounForms } from './inflect.ts';

/**
 * What a noun of attribution takes for its content.
 *
 * - `speech`  a clause or a topic: "the claim that", "questions about"
 * - `intent`  an infinitive as well: "a promise to", "plans to", "his refusal to"
 * - `stance`  only a topic: "criticism of", "support for"
 */
export type CueNounKind = 'speech' | 'intent' | 'stance';

const nouns = (kind: CueNounKind, list: string): [string, CueNounKind][] =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((noun) => nounForms(noun).map((form): [string, CueNounKind] => [form, kind]));

/** Nouns that attribute, singular and plural. */
export const cueNouns: ReadonlyMap<string, CueNounKind> = new Map([
  ...nouns(
    'stance',
    `criticism condemnation endorsement praise denunciation support disdain contempt adulation admiration
    approval disapproval rejection skepticism scepticism obsession outrage anger frustration dismissal opposition
    rhetoric misgiving reservation disagreement characterization characterisation description definition
    explanation assessment depiction portrayal view opinion mockery defense defence illusion sympathy respect hatred
    distrust mistrust interest faith trust confidence despair dissatisfaction unease alarm ire indignation contention
    objection insult jab swipe tirade diatribe verdict judgment judgement reaction response answer`,
  ),
  ...nouns(
    'intent',
    `promise pledge vow plan threat offer refusal decision determination willingness reluctance
    eagerness intention proposal desire demand request appeal commitment agreement unwillingness bid
    ambition call recommendation instruction plea directive invitation`,
  ),
  ...nouns(
    'speech',
    `claim assertion allegation accusation statement announcement suggestion contention argument belief
    conclusion acknowledgment acknowledgement admission insistence declaration complaint remark
    comment speculation rumor rumour worry concern fear hope suspicion warning prediction forecast
    estimate report revelation finding theory notion idea conviction assumption expectation recognition
    confirmation assurance denial impression doubt certainty disclosure confession emphasis testimony pronouncement
    question charge sentiment hint implication message case narrative reply guess stance consensus reminder
    disagreement grievance bet argument`,
  ),
]);
