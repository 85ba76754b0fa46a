import { nounForms, verbForms } from './inflect.ts';

const forms = (list: string, inflect: (word: string) => string[]): string[] =>
  list.split(' ').flatMap(inflect);

/** Verbs that take "over" as their particle: "handed over 12 prisoners" bounds nothing. */
export const overParticleVerbs: ReadonlySet<string> = new Set(
  forms(
    'take hand turn bring carry cross sign win roll preside rule watch fly circle sign',
    verbForms,
  ).concat('flew', 'flown', 'won'),
);

/** Verbs that a time follows, so that "over" bounds it: "took over three years", "waited over two hours". */
export const overVerbs: ReadonlySet<string> = new Set(
  forms('take last serve spend wait endure require need want remain stay live span run', verbForms),
);

/** Verbs of which "up" is a part, so that "up to" bounds nothing: "edged up to 3.3 percent", "was revised up to 4". */
export const upVerbs: ReadonlySet<string> = new Set(
  forms('edge inch tick creep move go revise shoot nudge push bump bring round scale', verbForms).concat(
    'crept',
    'went',
    'gone',
    'shot',
    'brought',
  ),
);

/** What people quarrel, worry or are arrested over: "protests over three deaths". */
export const overCauses: ReadonlySet<string> = new Set([
  ...forms(
    'row dispute quarrel argument feud fight battle war conflict clash standoff protest rally concern fear worry anger outrage ' +
      'fury outcry criticism debate talk negotiation disagreement control sovereignty arrest trial charge suspicion scandal lawsuit case',
    nounForms,
  ),
  ...forms(
    'argue quarrel fight clash protest worry arrest charge detain sentence question try sue criticise criticize resign sack hold jail fine probe quiz',
    verbForms,
  ),
  'tried',
  'held',
]);
