import type { Effect } from './effects.ts';
import { nounForms, verbForms } from './inflect.ts';

/**
 * What a word does to the event in each kind of complement that it takes.
 *
 * - `to`      an infinitive: "plans to sell", "a refusal to leave", "likely to close"
 * - `that`    a clause, with or without "that": "believes (that) it closed"
 * - `ing`     a gerund, with or without a preposition: "stopped selling", "accused of selling", "barred from selling"
 * - `object`  an event named by a noun: "proposed a sale"; behind a noun's or an adjective's preposition: "the threat of a strike"
 * - `for`     an event named by a noun behind the verb's preposition: "calls for a ceasefire", "accused of murder"
 */
export interface Frame {
  readonly to?: Effect;
  readonly that?: Effect;
  readonly ing?: Effect;
  readonly object?: Effect;
  readonly for?: Effect;
}

/** The frames of a word as a verb, as a noun and as an adjective: "plan", "a plan", "ready". */
export interface Embedder {
  readonly verb?: Frame;
  readonly noun?: Frame;
  readonly adjective?: Frame;
}

type Part = keyof Embedder;
type Entry = readonly [form: string, part: Part, frame: Frame];

const forms = (part: Part, word: string): string[] =>
  part === 'verb' ? verbForms(word) : part === 'noun' ? nounForms(word) : [word];

const entries = (part: Part, frame: Frame, list: string): Entry[] =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((word) => forms(part, word).map((form): Entry => [form, part, frame]));

const verbs = (frame: Frame, list: string): Entry[] => entries('verb', frame, list);
const nouns = (frame: Frame, list: string): Entry[] => entries('noun', frame, list);
const adjectives = (frame: Frame, list: string): Entry[] => entries('adjective', frame, list);

/** Implicatives and their kin (Karttunen 1971 and 2012; Nairn, Condoravdi and Karttunen 2006). */
const IMPLICATIVES: readonly Entry[] = [
  ...verbs(
    { to: 'entails' },
    'manage dare bother happen proceed deign condescend stoop hasten rush tend come turn serve get prove live care cease',
  ),
  ...verbs({ to: 'entails', ing: 'entails' }, 'begin start continue resume keep commence'),
  ...verbs({ to: 'entails', that: 'presupposes', ing: 'presupposes' }, 'remember learn'),
  ...verbs({ to: 'excludes', that: 'presupposes' }, 'forget'),
  ...verbs({ to: 'excludes' }, 'fail neglect omit'),
  ...verbs({ ing: 'excludes', object: 'excludes' }, 'avoid escape forgo skip lack avert prevent'),
  ...verbs({ to: 'excludes', ing: 'excludes', for: 'excludes' }, 'refrain abstain'),
  ...verbs(
    { to: 'causes' },
    'cause force compel coerce lead drive prompt trigger induce persuade convince inspire spur trick motivate provoke make have',
  ),
  ...verbs({ to: 'causes', ing: 'causes' }, 'help assist'),
  ...verbs({ ing: 'excludes', object: 'opens' }, 'stop cease halt quit'),
  ...verbs({ ing: 'bars', object: 'bars' }, 'preclude thwart forestall foil cancel abandon scrap'),
  ...verbs(
    { ing: 'bars', object: 'opens', to: 'bars' },
    `prohibit ban bar block deter discourage dissuade hinder inhibit restrain forbid outlaw obstruct delay postpone
    suspend shelve veto`,
  ),
  ...verbs({ to: 'bars', ing: 'bars', object: 'bars' }, 'refuse'),
  ...verbs({ to: 'bars' }, 'decline'),
  ...verbs({ to: 'entails' }, 'use'),
  ...verbs({ to: 'hesitates' }, 'hesitate'),
  ...verbs({ ing: 'bars', object: 'opens' }, 'reject rebuff'),
  ...verbs({ ing: 'bars', object: 'opens' }, 'oppose resist dismiss protest'),
  ...verbs({ ing: 'entails', for: 'entails' }, 'succeed end wind finish complete'),
  ...verbs({ object: 'presupposes' }, 'finish end continue resume extend'),
  ...nouns(
    { to: 'entails' },
    'courage guts nerve luck fortune audacity foresight trouble misfortune honor honour',
  ),
  ...nouns({ to: 'excludes' }, 'failure inability'),
  ...nouns({ to: 'bars' }, 'refusal unwillingness reluctance'),
  ...nouns({ ing: 'bars', object: 'bars' }, 'ban prohibition cancellation prevention avoidance'),
  ...nouns({ object: 'excludes', ing: 'excludes' }, 'lack absence'),
];

/** Factives (Kiparsky and Kiparsky 1970): what they embed holds whether they are denied or not. */
const FACTIVES: readonly Entry[] = [
  ...verbs(
    { that: 'presupposes', to: 'presupposes', ing: 'presupposes' },
    `know realize realise regret discover notice recognize recognise acknowledge admit reveal confirm
    demonstrate find understand see watch hear observe resent deplore celebrate mourn welcome witness confess`,
  ),
  ...verbs({ that: 'reports', to: 'entails', ing: 'entails' }, 'show'),
  ...adjectives(
    { to: 'presupposes', that: 'presupposes' },
    'glad happy proud sorry sad surprised shocked pleased delighted aware disappointed angry upset lucky fortunate right wrong',
  ),
  // Judged, praised or avenged is what was done (Fillmore, "Verbs of judging", 1971).
  ...verbs(
    { for: 'presupposes', ing: 'presupposes' },
    `blame thank praise criticize criticise condemn denounce apologize apologise punish avenge retaliate forgive
    convict sentence jail fine commemorate atone account fault attack rebuke censure scold berate chide reprimand castigate
    commend hail laud congratulate applaud reward decorate compensate`,
  ),
  ...nouns(
    { object: 'presupposes', ing: 'presupposes' },
    'responsibility blame apology retaliation reprisal revenge retribution punishment credit aftermath anniversary',
  ),
  ...adjectives({ object: 'presupposes', ing: 'presupposes' }, 'responsible guilty infamous notorious'),
  ...nouns({ that: 'presupposes' }, 'fact'),
];

/** What somebody has in hand: intentions, arrangements, promises (Saurí 2008, commissives). */
const PLANS: readonly Entry[] = [
  ...verbs(
    { to: 'plans', that: 'plans', ing: 'plans', object: 'plans' },
    'plan intend schedule arrange pledge vow promise plot',
  ),
  ...verbs(
    { to: 'plans', for: 'plans' },
    'agree decide elect choose prepare commit undertake aim mean opt resolve volunteer swear design poise consent contract',
  ),
  ...verbs({ to: 'plans' }, 'go'),
  ...nouns(
    { to: 'plans', that: 'plans', ing: 'plans', object: 'plans' },
    `plan intention intent agreement commitment promise pledge vow preparation scheme
    strategy arrangement resolution program programme project`,
  ),
  ...nouns({ to: 'plans' }, 'decision determination campaign move'),
  ...adjectives({ to: 'plans', object: 'plans' }, 'ready set due poised prepared bound slated'),
  ...adjectives({ to: 'plans' }, 'determined about obliged obligated gonna'),
];

/** What somebody holds to be likely: forecasts and beliefs (Saurí 2008). */
const EXPECTATIONS: readonly Entry[] = [
  ...verbs(
    { to: 'expects', that: 'expects', ing: 'expects', object: 'expects' },
    'expect forecast predict anticipate foresee envision envisage',
  ),
  ...verbs({ to: 'expects', that: 'expects' }, 'project'),
  ...verbs(
    { to: 'expects', that: 'expects' },
    'believe think suppose assume presume reckon guess imagine deem',
  ),
  ...verbs({ to: 'expects', that: 'expects' }, 'seem appear look'),
  ...nouns(
    { to: 'expects', that: 'expects', ing: 'expects', object: 'expects' },
    'expectation prospect likelihood forecast prediction projection anticipation',
  ),
  ...nouns(
    { that: 'expects' },
    'belief presumption premise notion idea hypothesis perception assumption opinion view conviction impression confidence theory',
  ),
  ...adjectives(
    { to: 'expects', that: 'expects' },
    'likely sure certain confident convinced supposed probable apt',
  ),
];

/** What somebody would have: wishes, tries, demands, permissions, possibilities (Saurí 2008). */
const POSSIBILITIES: readonly Entry[] = [
  ...verbs(
    { to: 'wishes', that: 'wishes', ing: 'wishes', object: 'wishes' },
    'want desire prefer crave like',
  ),
  ...verbs({ to: 'wishes', that: 'wishes', for: 'wishes' }, 'hope wish long yearn aspire pray'),
  ...verbs({ to: 'wishes', object: 'wishes' }, 'seek'),
  ...verbs({ to: 'tries', ing: 'tries', object: 'tries' }, 'try attempt'),
  ...verbs(
    { to: 'tries', for: 'tries' },
    'struggle strive endeavor endeavour fight bid vie compete work battle',
  ),
  ...verbs(
    { to: 'asks', that: 'asks', ing: 'asks', object: 'asks' },
    'demand request require recommend propose advocate solicit mandate need deserve',
  ),
  ...verbs(
    { to: 'asks', that: 'asks', for: 'asks' },
    `ask urge order call advise instruct invite press pressure lobby appeal plead beg beseech implore exhort
    encourage command push campaign`,
  ),
  ...verbs({ to: 'asks' }, 'tell warn direct tempt'),
  ...verbs(
    { to: 'permits', ing: 'permits', object: 'permits' },
    'allow permit let enable entitle license licence authorize authorise empower qualify equip',
  ),
  ...verbs(
    { to: 'weighs', that: 'weighs', ing: 'weighs', object: 'weighs' },
    'contemplate consider offer threaten fear risk await speculate conspire',
  ),
  ...verbs(
    { to: 'weighs', that: 'weighs', ing: 'weighs' },
    'mull weigh study explore discuss ponder debate worry',
  ),
  ...verbs({ for: 'weighs', ing: 'weighs' }, 'talk speak dream think'),
  ...verbs({ to: 'weighs', for: 'weighs' }, 'wait'),
  ...nouns(
    { to: 'tries', object: 'tries', ing: 'tries' },
    'attempt bid try struggle fight quest endeavor endeavour race battle push effort drive',
  ),
  ...nouns(
    { to: 'wishes', that: 'wishes', object: 'wishes', ing: 'wishes' },
    'hope wish desire ambition aspiration willingness readiness eagerness dream',
  ),
  ...nouns(
    { to: 'asks', that: 'asks', object: 'asks', ing: 'asks' },
    `request demand call appeal order proposal suggestion recommendation requirement plea invitation
    motion need obligation duty`,
  ),
  ...nouns({ to: 'asks', that: 'asks' }, 'responsibility'),
  ...nouns({ to: 'asks' }, 'pressure incentive reason temptation instruction bill ultimatum interest'),
  ...nouns(
    { to: 'permits', object: 'permits', ing: 'permits', that: 'weighs' },
    'ability authority permission chance opportunity possibility potential freedom capability capacity mandate',
  ),
  ...nouns({ to: 'permits', ing: 'permits' }, 'power right option means way approval clearance'),
  ...nouns(
    { to: 'weighs', that: 'weighs', object: 'weighs', ing: 'weighs' },
    'threat fear risk danger speculation rumor rumour warning talk',
  ),
  ...nouns({ to: 'weighs', that: 'weighs', ing: 'weighs' }, 'concern worry offer'),
  ...nouns({ object: 'weighs', ing: 'weighs' }, 'interest'),
  ...adjectives({ to: 'permits', object: 'permits' }, 'able free welcome eligible capable'),
  ...adjectives({ object: 'asks', to: 'asks' }, 'subject conditional contingent dependent'),
  ...adjectives({ to: 'weighs', that: 'weighs' }, 'possible'),
  ...adjectives(
    { to: 'wishes', that: 'wishes', object: 'wishes' },
    'eager anxious willing hopeful keen desperate',
  ),
  ...adjectives({ to: 'unlikely', that: 'unlikely' }, 'unlikely doubtful skeptical sceptical unnecessary'),
  ...adjectives({ to: 'excludes', that: 'excludes' }, 'unable impossible'),
  ...adjectives({ to: 'bars' }, 'unwilling reluctant hesitant loath'),
  ...adjectives(
    { to: 'asks', that: 'asks' },
    'hard harder difficult easy easier safe safer tough tougher important necessary essential vital better best crucial imperative preferable',
  ),
  ...adjectives({ to: 'weighs', that: 'weighs' }, 'afraid fearful worried'),
];

/** Verbs of saying that leave what is said to the sayer, and those that deny or doubt it. */
const SAYINGS: readonly Entry[] = [
  ...verbs({ that: 'reports', to: 'alleges' }, 'say report estimate indicate announce'),
  ...verbs({ that: 'reports', for: 'asks', ing: 'asks' }, 'insist'),
  ...verbs({ that: 'alleges', ing: 'asks', object: 'asks' }, 'suggest'),
  ...verbs(
    { that: 'alleges', to: 'alleges', ing: 'alleges', for: 'alleges' },
    'claim accuse suspect charge purport',
  ),
  ...verbs({ ing: 'alleges', for: 'alleges' }, 'arrest detain indict prosecute sue'),
  ...verbs({ that: 'alleges', object: 'alleges' }, 'allege hint imply'),
  ...verbs({ that: 'denies', ing: 'denies', to: 'denies', object: 'opens' }, 'deny refute disprove rebut'),
  ...verbs({ that: 'unlikely' }, 'doubt disbelieve'),
  ...verbs({ that: 'pretends', to: 'pretends' }, 'pretend feign'),
  ...verbs({ that: 'opens' }, 'question wonder dispute inquire enquire'),
  ...nouns(
    { that: 'alleges', object: 'alleges', ing: 'alleges', to: 'alleges' },
    'claim suspicion allegation accusation',
  ),
  ...nouns({ that: 'reports' }, 'statement announcement confirmation proof'),
  ...nouns({ that: 'alleges' }, 'report evidence sign indication word'),
  ...nouns({ that: 'denies', object: 'denies', ing: 'denies' }, 'denial'),
  ...nouns({ that: 'opens', object: 'opens' }, 'question doubt'),
  ...nouns({ that: 'pretends' }, 'myth fallacy misconception illusion pretence pretense lie delusion'),
];

/** Words that take another event as their complement, by form. */
export const embedders: ReadonlyMap<string, Embedder> = merged([
  ...IMPLICATIVES,
  ...FACTIVES,
  ...PLANS,
  ...EXPECTATIONS,
  ...POSSIBILITIES,
  ...SAYINGS,
]);

/** A word that stands in two lists keeps the frames of both; the later list wins where they differ. */
function merged(all: readonly Entry[]): Map<string, Embedder> {
  const map = new Map<string, Embedder>();
  for (const [form, part, frame] of all) {
    const known = map.get(form);
    map.set(form, { ...known, [part]: { ...known?.[part], ...frame } });
  }
  return map;
}
