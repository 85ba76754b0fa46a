import { verbForms } from './inflect.ts';

/**
 * What a cue ties its source to.
 *
 * - `say`     speech: "said that", and content may stand before it: "…, he said"
 * - `think`   attitude: "believes that", "expects", "wants to"
 * - `show`    a text or study speaks: "shows that", "found"
 * - `ask`     speech with an addressee and a wish: "urged them to", "warned"
 * - `judge`   speech whose content is an object: "criticised the plan", "praised", "called for"
 */
export type CueKind = 'say' | 'think' | 'show' | 'ask' | 'judge';

const verbs = (kind: CueKind, list: string): [string, CueKind][] =>
  list.split(/\s+/).flatMap((verb) => verbForms(verb).map((form): [string, CueKind] => [form, kind]));

/** Verbs that attribute, in all their forms. */
export const cues: ReadonlyMap<string, CueKind> = new Map([
  ['according', 'say'],
  ...verbs(
    'judge',
    `attack accuse blame blast condemn criticize criticise cite defend denounce deride describe discuss endorse hail
    laud mention mock oppose praise question reference rip slam support welcome tout reject dismiss bash
    lambaste rebuke applaud ridicule decry champion favor favour downplay call label
    unveil propose threaten demand offer echo reiterate detail`,
  ),
  ...verbs(
    'show',
    `show find indicate prove conclude demonstrate document illustrate confirm estimate project forecast predict`,
  ),
  ...verbs(
    'ask',
    `urge ask warn advise instruct order remind encourage beg implore press pledge promise vow`,
  ),
  ...verbs(
    'think',
    `believe think feel expect hope want wish know fear doubt worry consider assume suspect intend prefer understand
    anticipate plan agree disagree decide view regret refuse decline realize realise recognize
    recognise acknowledge hear learn support`,
  ),
  ...verbs(
    'say',
    `say tell add note write report announce declare argue claim insist explain assert maintain contend allege
    reply respond recall admit concede confess tweet comment remark observe stress emphasize emphasise
    underscore joke quip testify disclose continue shout yell exclaim proclaim boast state
    complain caution lament hint assure assess analyze analyse quote brief reveal point deny affirm inform relay suggest speculate chant opine counter`,
  ),
]);
