/** Past tense and participle of the verbs that do not just take -ed. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bring: ['brought'],
  build: ['built'],
  buy: ['bought'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  fall: ['fell', 'fallen'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  forbid: ['forbade', 'forbidden'],
  forecast: ['forecast'],
  foresee: ['foresaw', 'foreseen'],
  forget: ['forgot', 'forgotten'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  have: ['had'],
  hear: ['heard'],
  hold: ['held'],
  hurt: ['hurt'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lead: ['led'],
  learn: ['learned', 'learnt'],
  leave: ['left'],
  let: ['let'],
  lose: ['lost'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  mistake: ['mistook', 'mistaken'],
  overcome: ['overcame'],
  pay: ['paid'],
  prove: ['proved', 'proven'],
  put: ['put'],
  quit: ['quit'],
  read: ['read'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  show: ['showed', 'shown'],
  shoot: ['shot'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  stand: ['stood'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tell: ['told'],
  think: ['thought'],
  understand: ['understood'],
  undertake: ['undertook', 'undertaken'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
  bet: ['bet'],
  lay: ['laid'],
  bear: ['bore', 'borne'],
};

const VOWELS = 'aeiou';
/** Verbs of more than one syllable that double their last consonant because the stress falls on it. */
const DOUBLING = new Set(
  'admit allot commit compel concur confer defer deter infer occur omit permit prefer propel rebut refer regret submit transmit'.split(
    ' ',
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
