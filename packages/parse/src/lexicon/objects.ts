/** Things that reports count beside people and weapons, and the category of such a count. */
export const OBJECT_CATEGORIES = [
  'buildings',
  'containers',
  'cargo',
  'animals',
  'attacks',
  'formations',
  'places',
  'ships',
  'vehicles',
] as const;

/** The category of a counted thing. */
export type ObjectCategory = (typeof OBJECT_CATEGORIES)[number];

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|sh|ch|x)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;

const things = (category: ObjectCategory, list: string): [string, ObjectCategory][] =>
  list.split(/\s+/).flatMap((noun): [string, ObjectCategory][] => [
    [noun, category],
    [plural(noun), category],
  ]);

/** Nouns for things, singular and plural, by spelling. */
export const objects: ReadonlyMap<string, ObjectCategory> = new Map([
  ...things(
    'buildings',
    `building house home hut dwelling apartment flat shop store school hospital clinic church mosque temple
    office warehouse factory bridge tent shelter hotel restaurant market depot station structure roof residence villa facility`,
  ),
  ...things('containers', 'container'),
  ...things('cargo', 'crate pallet shipment consignment parcel sack'),
  ...things(
    'vehicles',
    'bus car van ambulance minibus tram train taxi carriage locomotive wagon trailer tractor bicycle',
  ),
  ...things('ships', 'ship vessel boat ferry trawler freighter barge yacht dinghy escort'),
  ...things('animals', 'cow goat camel donkey horse animal chicken dog pig'),
  ['buses', 'vehicles'],
  ['cattle', 'animals'],
  ['sheep', 'animals'],
  ['livestock', 'animals'],
  ...things(
    'attacks',
    `attack strike airstrike raid bombing explosion blast ambush clash incident sortie shelling assault offensive
    operation violation skirmish detonation bombardment`,
  ),
  ...things(
    'formations',
    'brigade battalion regiment division company platoon squadron battery unit corps squad convoy',
  ),
  ...things(
    'places',
    'village town city district settlement province region country camp checkpoint position outpost base target site neighbourhood neighborhood',
  ),
]);
