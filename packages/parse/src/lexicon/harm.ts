/** What a word of harm says happened to people. */
export type HarmCategory =
  | 'killed'
  | 'wounded'
  | 'casualties'
  | 'captured'
  | 'detained'
  | 'missing'
  | 'displaced'
  | 'released'
  | 'participants';

/**
 * A word that says what happened to people, and whom of its neighbours it happened to.
 *
 * - `object`      "killed 9 people", "9 people were killed": who is acted upon
 * - `subject`     "9 people died": who does it
 * - `adjective`   "left 9 dead", "9 missing": who stands before it
 * - `noun`        "9 deaths", "the death of 9 people"
 * - `incomplete`  "shot 9 people dead", "beaten to death", "gunned down": only with a word that completes it
 */
export interface Harm {
  readonly category: HarmCategory;
  readonly takes: 'object' | 'subject' | 'adjective' | 'noun' | 'incomplete';
  readonly form: 'past' | 'participle' | 'base' | 'gerund' | 'noun' | 'adjective';
}

const DOUBLED = /^(?:kidnap|gun)$/;

/** The forms of a regular verb: kill, kills, killing, killed. */
function regular(category: HarmCategory, takes: Harm['takes'], verbs: string): [string, Harm][] {
  return verbs.split(' ').flatMap((verb): [string, Harm][] => {
    const stem = verb.endsWith('e') ? verb.slice(0, -1) : DOUBLED.test(verb) ? verb + verb.at(-1)! : verb;
    const third = /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`;
    return [
      [verb, { category, takes, form: 'base' }],
      [third, { category, takes, form: 'base' }],
      [`${stem}ing`, { category, takes, form: 'gerund' }],
      [`${stem}ed`, { category, takes, form: 'past' }],
    ];
  });
}

const words = (
  category: HarmCategory,
  takes: Harm['takes'],
  form: Harm['form'],
  list: string,
): [string, Harm][] => list.split(' ').map((word) => [word, { category, takes, form }]);

/** Words of harm and of what else befalls people, by spelling. */
export const harms: ReadonlyMap<string, Harm> = new Map([
  ...regular(
    'killed',
    'object',
    'kill murder massacre assassinate execute behead decapitate lynch slaughter butcher martyr slay',
  ),
  ...words('killed', 'object', 'participle', 'slain slew'),
  ...regular('killed', 'subject', 'perish drown starve succumb'),
  ...words('killed', 'subject', 'base', 'die dies'),
  ...words('killed', 'subject', 'past', 'died'),
  ...words('killed', 'subject', 'gerund', 'dying'),
  ...words('killed', 'adjective', 'adjective', 'dead deceased lifeless'),
  ...words(
    'killed',
    'noun',
    'noun',
    'death deaths fatality fatalities murders killings massacres assassination assassinations beheadings execution executions body bodies corpse corpses lives',
  ),
  ...words(
    'killed',
    'incomplete',
    'past',
    'shot hacked burned burnt beat beaten stabbed stoned clubbed suffocated strangled trampled crushed gunned mowed cut blown tortured starved froze frozen battered bludgeoned wiped',
  ),
  ...words(
    'killed',
    'incomplete',
    'gerund',
    'shooting hacking burning beating stabbing stoning clubbing gunning mowing cutting crushing trampling bludgeoning',
  ),
  ...words('killed', 'incomplete', 'base', 'shoot shoots hack burn beat stab gun'),
  ...regular('wounded', 'object', 'wound injure maim hospitalise hospitalize'),
  ...words('wounded', 'object', 'past', 'hurt'),
  ...words('wounded', 'object', 'gerund', 'hurting'),
  ...words('wounded', 'noun', 'noun', 'injury injuries woundings'),
  ...words('casualties', 'noun', 'noun', 'casualty casualties'),
  ...regular('captured', 'object', 'capture kidnap abduct'),
  ...words(
    'captured',
    'noun',
    'noun',
    'abduction abductions kidnapping kidnappings hostages hostage captives captive prisoners prisoner',
  ),
  ...regular('detained', 'object', 'arrest detain jail imprison'),
  ...words('detained', 'noun', 'noun', 'arrests detentions detainees'),
  ...words('missing', 'adjective', 'adjective', 'missing unaccounted'),
  ...regular('displaced', 'object', 'displace evacuate uproot'),
  ...words('displaced', 'subject', 'past', 'fled'),
  ...words('displaced', 'subject', 'base', 'flee'),
  ...words('displaced', 'subject', 'gerund', 'fleeing'),
  ...words('displaced', 'adjective', 'adjective', 'homeless'),
  ...regular('released', 'object', 'release free rescue liberate'),
  ...words('released', 'object', 'past', 'freed'),
  ...regular('participants', 'subject', 'protest demonstrate rally march gather'),
  ...words('participants', 'subject', 'past', 'rallied'),
]);
