/** Past tense and participle of the verbs that do not just take -ed. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  arise: ['arose', 'arisen'],
  be: ['was', 'were', 'been'],
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bend: ['bent'],
  bet: ['bet'],
  bid: ['bid'],
  bind: ['bound'],
  bleed: ['bled'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  breed: ['bred'],
  bring: ['brought'],
  build: ['built'],
  burst: ['burst'],
  buy: ['bought'],
  cast: ['cast'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cost: ['cost'],
  cut: ['cut'],
  deal: ['dealt'],
  dig: ['dug'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drink: ['drank', 'drunk'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  flee: ['fled'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forecast: ['forecast'],
  foresee: ['foresaw', 'foreseen'],
  forget: ['forgot', 'forgotten'],
  forgo: ['forwent', 'forgone'],
  forsake: ['forsook', 'forsaken'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hang: ['hung'],
  have: ['had'],
  hear: ['heard'],
  hide: ['hid', 'hidden'],
  hit: ['hit'],
  hold: ['held'],
  hurt: ['hurt'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lay: ['laid'],
  lead: ['led'],
  learn: ['learned', 'learnt'],
  leave: ['left'],
  lend: ['lent'],
  let: ['let'],
  lie: ['lay', 'lain'],
  lose: ['lost'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  mistake: ['mistook', 'mistaken'],
  overcome: ['overcame'],
  oversee: ['oversaw', 'overseen'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid'],
  prove: ['proved', 'proven'],
  put: ['put'],
  quit: ['quit'],
  read: ['read'],
  rebuild: ['rebuilt'],
  rebut: ['rebutted'],
  repay: ['repaid'],
  rid: ['rid'],
  ride: ['rode', 'ridden'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shake: ['shook', 'shaken'],
  shoot: ['shot'],
  show: ['showed', 'shown'],
  shrink: ['shrank', 'shrunk'],
  shut: ['shut'],
  sing: ['sang', 'sung'],
  sink: ['sank', 'sunk'],
  sit: ['sat'],
  sleep: ['slept'],
  slide: ['slid'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  split: ['split'],
  spread: ['spread'],
  spring: ['sprang', 'sprung'],
  stand: ['stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck'],
  strike: ['struck'],
  strive: ['strove', 'striven'],
  swear: ['swore', 'sworn'],
  sweep: ['swept'],
  swing: ['swung'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tear: ['tore', 'torn'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld'],
  wake: ['woke', 'woken'],
  wear: ['wore', 'worn'],
  win: ['won'],
  wind: ['wound'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld'],
  withstand: ['withstood'],
  write: ['wrote', 'written'],
};

const VOWELS = 'aeiou';
/** Verbs of more than one syllable that double their last consonant because the stress falls on it. */
const DOUBLING = new Set(
  `abet admit allot begin commit compel concur confer control defer deter dispel equip expel forbid forget incur infer kidnap occur offset
  omit patrol permit prefer propel quit rebel rebut refer regret repel submit transfer transmit upset`.split(
    /\s+/,
  ),
);

/** All forms of a verb: "plan" gives plan, plans, planned, planning; "seek" gives seek, seeks, sought, seeking. */
export function verbForms(verb: string): string[] {
  const past = IRREGULAR[verb] ?? [pastOf(verb)];
  return [...new Set([verb, thirdPersonOf(verb), ...past, participleOf(verb)])];
}

/** The plural of a noun as well: "attempt" gives attempt, attempts. */
export const nounForms = (noun: string): string[] => [noun, thirdPersonOf(noun)];

function thirdPersonOf(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return endsInConsonantY(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (endsInConsonantY(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function participleOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

const endsInConsonantY = (verb: string): boolean => verb.endsWith('y') && !VOWELS.includes(verb.at(-2) ?? '');

/** "plan" doubles its consonant, "happen" and "wait" do not. */
function doubled(verb: string): string {
  const last = verb.at(-1) ?? '';
  const shape = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) || DOUBLING.has(verb);
  return shape ? verb + last : verb;
}

/** The past tenses and participles that do not end in -ed, and that no infinitive is spelled like: "rose", "fell". */
export const irregularPasts: ReadonlySet<string> = new Set(
  Object.entries(IRREGULAR).flatMap(([verb, pasts]) => pasts.filter((past) => past !== verb)),
);
