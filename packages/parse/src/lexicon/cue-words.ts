import { verbForms } from './inflect.ts';

/** Verb forms that are nouns too: "claims", "reports", "plans". Only their company tells which is meant. */
const AMBIGUOUS_STEMS = `address answer advocate aim appeal approach back bet blame blast blog brand brief broadcast call campaign care
  caution challenge champion charge claim comment compliment concern contest counsel counter cry debate decline decree
  demand desire detail document doubt dread echo email embrace envy estimate experience fault favor favour fear feature feel
  flag forecast grill groan guess hail hammer hate highlight hint honor honour hope insult issue joke judge label lament lecture
  like link list long love mandate mean moan need note notice object offer order outline pan panel paint picture pitch plan play
  pledge point post praise preach present press process profile project promise protest puzzle question quip quote
  rage rally rant rave reason rebuke record reference regard regret relay release remark repeat reply report
  request resolve respect rip rule scorn scream shout show sigh signal slam snap solicit sound state stress sum support suspect
  swear talk target text thank thought toast touch trumpet trust tweet view voice vote vow rate want whisper will wish wonder worry yell veto
  pronouncement leak leaks crow beam press bash`;

const withPlural = (stem: string): string[] =>
  /[^aeiou]y$/.test(stem)
    ? [stem, `${stem.slice(0, -1)}ies`]
    : /(?:s|sh|ch|x)$/.test(stem)
      ? [stem, `${stem}es`]
      : [stem, `${stem}s`];

/** Whether a form of a verb of attribution may be a noun. */
export const nounLike: ReadonlyMap<string, true> = new Map(
  AMBIGUOUS_STEMS.split(/\s+/)
    .flatMap(withPlural)
    .map((form) => [form, true]),
);

/** Prepositions and particles that belong to the verb before them: "called for", "pointed out", "refers to". */
export const cueParticles: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    talk: 'about of against up',
    speak: 'about of against out',
    rail: 'against about',
    brag: 'about of',
    gripe: 'about',
    rant: 'about against',
    refer: 'to',
    allude: 'to',
    appeal: 'for to',
    object: 'to',
    apologize: 'for',
    apologise: 'for',
    muse: 'about on',
    bristle: 'at',
    rally: 'against around behind for over',
    campaign: 'for against',
    lobby: 'for against',
    elaborate: 'on',
    call: 'for on',
    point: 'out to',
    comment: 'on about',
    warn: 'of against about',
    complain: 'about of',
    worry: 'about over',
    agree: 'with on to',
    disagree: 'with on over',
    approve: 'of',
    advocate: 'for',
    respond: 'to',
    reply: 'to',
    joke: 'about of',
    boast: 'of about',
    wonder: 'about',
    care: 'about',
    think: 'of about',
    know: 'of about',
    hear: 'of about',
    learn: 'of about',
    dream: 'of',
    decide: 'on against',
    rule: 'out against',
    push: 'for',
    press: 'for',
    beg: 'for',
    plead: 'for',
    hope: 'for',
    long: 'for',
    wish: 'for',
    yearn: 'for',
    testify: 'about against',
    lie: 'about',
    lecture: 'about on',
    rave: 'about',
    concur: 'with in',
    dissent: 'from',
    vouch: 'for',
    gush: 'over about',
    marvel: 'at',
    focus: 'on',
    vote: 'for against',
    insist: 'on',
    speculate: 'about on',
    hint: 'at',
    tell: 'about of',
    ask: 'about for',
    write: 'about of',
    believe: 'in',
    touch: 'on',
    sum: 'up',
    protest: 'against over',
    opt: 'for',
  }).flatMap(([verb, list]) => verbForms(verb).map((form) => [form, list.split(' ')] as const)),
);

/** Verbs whose passive attributes what is said of the subject: "is expected to", "was accused of". */
export const cuePassives: ReadonlyMap<string, true> = new Map(
  `ask support oppose back reject announce propose recommend disclose intend dispute challenge dismiss debate discuss plan accuse allege applaud assess believe blame brand call characterize characterise claim condemn consider criticize criticise deem
   describe dub endorse estimate expect fear forecast hail identify know label mock perceive portray praise predict project
   question rate regard report ridicule rumor rumour say see suspect tell think understand view warn assume`
    .split(/\s+/)
    .flatMap(verbForms)
    .map((form) => [form, true]),
);

/** Verbs that attribute where a clause or an infinitive follows, and do something else to an object: "found that", not "found the bag". */
export const cueClauses: ReadonlyMap<string, true> = new Map(
  `find answer prove see hear learn assume decide decline demonstrate reflect signal forget notice resolve aim vie opt state
   suppose determine discover think reckon hope project guess rate`
    .split(/\s+/)
    .flatMap(verbForms)
    .map((form) => [form, true]),
);
