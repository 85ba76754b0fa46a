import { verbForms } from './inflect.ts';

/**
 * What a verb of attribution ties its source to.
 *
 * - `say`     speech: "said that", and content may stand before it: "…, he said"
 * - `think`   attitude: "believes that", "expects", "wants to"
 * - `show`    a  or study speaks: "shows that", "found"
 * - `ask`     speech with an addressee and a wish: "urged them to", "warned"
 * - `judge`   speech or attitude whose content is an object: "criticised the plan", "praised"
 * - `talk`    speech that needs a preposition before its content: "spoke about", "railed against"
 */
export type CueKind = 'say' | 'think' | 'show' | 'ask' | 'judge' | 'talk';

const verbs = (kind: CueKind, list: string): [string, CueKind][] =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((verb) => verbForms(verb).map((form): [string, CueKind] => [form, kind]));

/** Verbs that attribute, in all their forms. */
export const cues: ReadonlyMap<string, CueKind> = new Map([
  ['according', 'say'],
  // "state" itself is mostly a place or an adjective.
  ['states', 'say'],
  ['stated', 'say'],
  ['stating', 'say'],
  // Only beside a quotation, and only before a number.
  ['read', 'say'],
  ['reads', 'say'],
  ['put', 'judge'],
  ['puts', 'judge'],
  ...verbs(
    'talk',
    `talk speak rail brag gripe rant refer allude  object apologize apologise muse bristle rally
    campaign lobby elaborate vote concur dissent vouch`,
  ),
  ...verbs(
    'judge',
    `abhor rate ignore overlook mull weigh accept accuse address admire adore advocate applaud approve articulate assail attack back bash bemoan
    berate besiege call blame blast brand castigate challenge champion characterize characterise chastise chide cite
    clarify commend compare compliment concoct condemn confront congratulate contemplate contest criticize
    criticise  decry defend defy demand demonize denigrate denounce deplore depict deride describe
    despise detail detest discredit discuss dislike dismiss disparage dispute downplay dub echo embrace
    emulate endorse enunciate envision envisage espouse examine excoriate exalt explore extol fault favor favour
    flag flaunt flout forbid grill hail hammer highlight honor honour identify impugn insult interpret
    invoke label lambast lambaste lampoon laud liken link loathe malign mention minimize mock
     mourn negotiate nominate oppose outline overstate pan paint perpetuate pillory 
    portray praise  prohibit promote propagate propose propound protest question rebuff rebuke rebut recite
    reference refute regard reject relish renounce repeat reprimand reproach repudiate resent respect
    retweet ridicule rip scold scorn scrutinize sing skewer slam slander spurn spout
    summarize summarise support thank threaten toast touch tout trumpet unleash unveil uphold urge veto
    vilify vindicate voice welcome unearth introduce offer feature  pooh-pooh overrule `,
  ),
  ...verbs(
    'show',
    `show find indicate prove conclude demonstrate document illustrate confirm estimate project forecast predict
    suggest reveal reflect imply signal signify determine discover ascertain  verify calculate
    chronicle expose exemplify underline reckon`,
  ),
  ...verbs(
    'ask',
    `ask warn reassure apprise query advise instruct remind encourage beg implore beseech promise pledge vow urge
    exhort entreat counsel caution admonish persuade convince recommend request enjoin
    solicit press prod`,
  ),
  ...verbs(
    'think',
    `believe think feel expect hope want wish know fear doubt worry consider assume suspect intend prefer
    understand anticipate plan agree disagree decide view regret refuse decline realize realise recognize
    recognise hear learn desire yearn long aspire aim crave dread envy  love hate
    appreciate presume surmise suppose conceive imagine foresee perceive deem conjecture wonder seek
    resolve opt  notice see conspire ponder reconsider mistrust distrust trust
    reckon  lament insist vie strive forget remember`,
  ),
  ...verbs(
    'say',
    `say tell volunteer corroborate enthuse add note write report announce declare argue claim insist explain assert maintain contend allege
    reply answer respond recall admit concede confess tweet comment remark observe stress emphasize emphasise
    underscore joke quip testify disclose continue shout yell exclaim proclaim boast acknowledge
    complain lament hint assure assess analyze analyse quote brief point deny affirm inform relay
    speculate chant opine counter interject mutter murmur whisper scream cry groan sigh blurt
    retort rejoin snap deadpan vent fume rage recount narrate relate
    reiterate restate reaffirm attest certify swear avow aver profess purport posit postulate
    hypothesize theorize theorise reason rule charge counsel warn preach lecture mandate
    decree stipulate specify pronounce divulge leak
    notify advertise advise dictate bemoan bellow snarl scoff sneer
    gush rave crow beam wail moan grumble grouse mumble rebut
    publicize broadcast   text blog   marvel confide guess bet
    surmise rejoice brag caution decide pronounce sum`,
  ),
]);
