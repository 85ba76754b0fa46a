import { verbForms } from './inflect.ts';

/**
 * What a verb's form shows: `past` for the past tense and the participle, `plain` for the infinitive and the present,
 * `ambiguous` where that is a noun too.
 */
export type VerbForm = 'plain' | 'ambiguous' | 'past' | 'gerund';

/** Verbs that news uses, by their infinitive. */
const COMMON = `abandon absorb accelerate accompany accomplish achieve acquire act activate adapt adjust adopt advance affect
  aid air alarm alter amend announce answer appeal apply appoint approach arise arm arrest arrive assassinate assault assemble assign
  assist attach attack attain attend attract auction back balance bar base battle beat become begin behave belong bend benefit
  block blow boast bolster bomb boost borrow bow boycott break breed bring broaden build burn burst buy calm cancel capitalize capture carry
  cast catch celebrate challenge change chase check circulate circumvent clash clear clean climb close coach collaborate collapse collect combat
  combine come commence commission compare compensate compete complete comply compose compound comprise concentrate conduct connect conserve
  consolidate constitute construct consult consume contact contain continue contract contribute control convert convene convict cooperate
  coordinate cope correct cost count cover crack crash create criticize cross crowd crush curb cut damage deal decide declare decline decrease dedicate
  defeat defend defuse deliver demolish deny depart depend deploy derail deserve destroy detain deteriorate determine detonate develop devote die
  differ dig disappear disarm disband disclose discontinue discover discuss dismantle dispatch disperse display dispose disrupt dissolve distribute
  disturb diversify divide divorce dominate donate double draft drag drain draw dress drift drink drive drop dump earn ease eat edge edit
  educate eject elaborate elect eliminate embark embrace emerge employ enact encounter end endanger endorse endure enforce engage enhance enjoy
  enlarge enlist ensure enter entertain equip erupt escalate escape escort establish evacuate evade evaluate evolve examine exceed exchange exclude
  execute exercise exhibit exist expand expel experience expire explode exploit export expose express extend extradite face fade fail fall
  feature feed fend fight figure file fill film finance find fine finish fire fit fix flee float flood flow fly focus follow force form
  formulate foster found free freeze fuel fulfill function fund gain gather generate get give go govern grab graduate grant grow guarantee guard
  guide halt hand handle hang happen harass harm hasten head heal hear heat help hide hijack hire hit hold honor host house hunt hurt
  identify ignore illustrate impede implement impose impound improve improvise incite include incorporate increase incur inflict influence inform
  inherit initiate injure insert inspect install insure interdict interfere interrogate interrupt intercept intervene interview introduce
  invade invest investigate invite involve isolate issue jail join judge jump justify keep kidnap kill kick knock know lack land last laugh launch lay
  lead leak lean leap learn lease leave lend let level lie lift limit link liquidate list listen live load locate lock lose lower
  maintain manage manufacture march mark market massacre master match matter measure mediate meet melt merge mine mobilize modernize modify
  monitor mount move murder name narrow navigate near negotiate neutralize normalize notify obtain obstruct occupy occur offset open operate organize
  oust overcome oversee overthrow own pack participate pass patrol pause pay peak penetrate perform persist phase pick place plant play plead plunge
  point police pose possess postpone pour practice pray present preserve preside press prevail print proceed process produce profit program
  promote propel prosecute protect protest provide provoke publish pull pump punish purchase pursue push put qualify raid rain raise rally range
  reach read react realign rebuild recall receive reclaim recognize reconcile reconsider reconstruct record recover recruit redeem redeploy reduce
  reelect refinance reform refurbish regain register regulate reinforce reinstate relate relax release relieve relocate rely remain
  remodel remove renew renovate rent reopen reorganize repair repatriate repay repeal replace represent rescue reserve reshape reside resign
  resist resolve respond rest restart restore restrain restrict restructure result resume retain retaliate retire retreat retrieve return
  reunite reverse review revise revive ride rise risk rob roll rule run rush sail satisfy save scale scatter schedule score screen search secure see
  seize select sell send separate serve set settle shake shape share shell shift ship shoot shop show shrink shut sign sit slash sleep slide slip slow smoke
  smuggle soar solve spark spawn speed spend spill split spoil sponsor spread spur stabilize stage stand start starve stay steal stem step stick
  stockpile store storm strengthen stretch strike strip structure struggle study subject submit subsidize substitute succeed suffer supervise supplement
  supply support suppress surge surrender surround survive suspend sustain sweep swing switch tackle take target tax teach tear tempt tender
  term terminate terrorize test tie tighten top topple torture total touch tour track trade trail train transfer transform translate transmit transport
  trap travel treat trigger trim trip triple troop truck try turn undergo undermine undertake unify unite unload unveil update
  upgrade uphold use vacate violate visit vote wage wait wake walk waive warrant wash waste watch weaken wear weigh welcome widen win wind wipe withdraw
  withhold withstand witness work worsen wound wreck write yield
  advocate aim care cause charge command debate delay design dispute estimate foil guess hint licence license lobby notice permit plot praise prompt regret scrap stop suspect trick volunteer`;

/** Those of them whose infinitive is a noun as well: "attack", "rise". */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  `abuse advance aid air alarm answer appeal approach arm arrest assault attack auction back balance ban bar base battle bend benefit
  block blow boast bomb boost bow boycott break breed burn burst buy call calm capture cast catch challenge change charge chase check clash climb close collapse
  combat compound conduct contact contract control convert convict cost count cover crack crash cross crowd crush cure cut damage deal
  decline decrease defeat delay demand design detail display dispatch divide double doubt draft drag drain draw dress drift drink drive drop dump ease edge
  end escape escort estimate exchange exercise exhibit experience export express extract face fail fall feature feed field fight figure file fill film
  finance find finish fire fit fix float flood flow focus force form freeze fuel function fund gain grab grant group guarantee guard guide halt hand
  handle hang harm head help hijack hire hit hold honor host house hunt hurt import increase influence initiate insert institute interest interview invite issue jail
  judge jump kick kill knock lack land laugh launch lay lead leak leap lease leave lift limit link list live load lock lower man march mark market
  massacre master match matter measure meet mine monitor mount move murder name need notice object offer open order oust pack pass
  patrol pause peak permit phase pick place plan plant play plunge point police pose practice present press print process produce profit
  program progress project promise protest pull pump purchase push put question quit raid rain raise rally range rate reach read rebel recall record reform
  refund register release relief rent repair repeat reply report request rescue research reserve resort result return reverse review ride
  rise risk roll rule run rush sail sample scale schedule score screen search sell sense serve set shake shape share shell shift ship shoot shop
  show shut sign sit slash sleep slide slip smoke snap sort sound spark speed spill split sponsor spread spur stage stand star start
  state stay steal stem step stick stock stop store storm strain stretch strike strip struggle study subject supplement supply support surge
  surprise surrender suspect sweep swing switch talk target tax tear tender term test throw tie top torture total touch tour track trade trail train
  transfer transport trap travel treat trick trigger trim trip triple troop trust try turn update upgrade upset use value veto view visit vote wage
  wait wake walk want warrant wash waste watch wave wear weigh welcome win wind wipe witness wonder work worry wound wreck yield plot pledge vow claim hope wish fear promise
  advocate aim care cause command debate dispute foil guess hint licence license lobby praise prompt regret scrap volunteer
  act coach commission curb divorce fine graduate heat level offset recruit resolve rest retreat stockpile structure truck`.split(
    /\s+/,
  ),
);

const isPresent = (form: string, verb: string): boolean =>
  form === verb || form === `${verb}s` || form === `${verb}es` || form === `${verb.slice(0, -1)}ies`;

const formOf = (form: string, verb: string): VerbForm => {
  if (isPresent(form, verb)) return NOUNS_TOO.has(verb) ? 'ambiguous' : 'plain';
  return form.endsWith('ing') ? 'gerund' : 'past';
};

/** Forms of verbs, so that "rose" is a verb behind its subject and "to attack" is no direction. */
export const verbFormsBySpelling: ReadonlyMap<string, VerbForm> = new Map(
  COMMON.split(/\s+/).flatMap((verb) =>
    verbForms(verb).map((form): [string, VerbForm] => [form, formOf(form, verb)]),
  ),
);
