/** What kind of people a noun names; the category of a count of them that nothing else governs. */
export type PeopleCategory =
  | 'troops'
  | 'police'
  | 'militants'
  | 'civilians'
  | 'participants'
  | 'people'
  | 'hostages'
  | 'prisoners'
  | 'displaced'
  | 'detained'
  | 'killed'
  | 'wounded'
  | 'casualties';

/** A noun for people, and whether it names one or many. */
export interface People {
  readonly category: PeopleCategory;
  readonly number: 'one' | 'many';
}

function pluralOf(noun: string): string {
  if (noun.endsWith('man') && noun !== 'german' && noun !== 'human' && noun !== 'shaman')
    return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|sh|ch)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

const nouns = (category: PeopleCategory, singulars: string): [string, People][] =>
  singulars.split(/\s+/).flatMap((noun): [string, People][] => [
    [noun, { category, number: 'one' }],
    [pluralOf(noun), { category, number: 'many' }],
  ]);

const plurals = (category: PeopleCategory, list: string): [string, People][] =>
  list.split(/\s+/).map((noun) => [noun, { category, number: 'many' }]);

/** Nouns for people, singular and plural, by spelling. */
export const people: ReadonlyMap<string, People> = new Map([
  ...nouns(
    'people',
    `person man woman boy girl baby infant toddler teenager youth adult elder brother sister father mother
    son daughter wife husband uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter parent relative
    neighbour neighbor friend member citizen national resident villager local farmer herder herdsman fisherman shepherd
    trader merchant vendor shopkeeper worker labourer laborer employee staffer miner driver passenger commuter motorist
    biker cyclist pilot sailor crewman tourist pilgrim worshipper worshiper cleric priest imam pastor bishop monk nun
    sheikh preacher scholar teacher professor lecturer student pupil schoolgirl schoolboy doctor nurse medic paramedic
    patient journalist reporter cameraman photographer editor blogger lawyer judge prosecutor politician lawmaker senator
    mayor governor minister ambassador diplomat councillor councilor councilman official officer leader chief chairman director manager
    businessman engineer technician expert contractor consultant scientist activist campaigner candidate supporter
    follower opponent critic guest customer shopper bystander passer-by pedestrian volunteer inmate survivor victim
    suspect migrant foreigner expatriate hunter guard bodyguard watchman translator interpreter dissident colleague
    spokesman deputy associate informant informer thief robber bandit rustler trafficker smuggler dealer gangster
    criminal assailant attacker gunman bomber rioter looter native peasant nomad tribesman clansman hajji devotee mourner
    sunni shiite shia muslim christian jew hindu sikh yazidi kurd artist singer actor player athlete coach
    individual owner operator keeper clerk cashier cook mechanic electrician tailor butcher baker barber carpenter mason secretary treasurer
    president premier commander cadre sympathiser sympathizer occupant caretaker servant host king prince princess queen heir twin orphan
    widow widower spouse bride groom girlfriend boyfriend minor teen lady gentleman retiree pensioner advocate agent
    aide adviser advisor commissioner inspector superintendent ranger firefighter rescuer rider traveller traveler picnicker settler`,
  ),
  ...nouns('civilians', 'civilian non-combatant noncombatant'),
  ...plurals(
    'people',
    'people persons children men women folk humans souls others families households clergy crew staff personnel',
  ),
  ['passersby', { category: 'people', number: 'many' }],
  ['passerby', { category: 'people', number: 'one' }],
  ['child', { category: 'people', number: 'one' }],
  ...plurals('troops', 'troops forces servicemen servicewomen infantry'),
  ...nouns(
    'troops',
    `soldier trooper serviceman marine paratrooper conscript recruit reservist sergeant corporal lieutenant captain
    major colonel general brigadier private commando peacekeeper legionnaire sapper infantryman guardsman airman seaman
    sniper combatant gunner artilleryman tankman mercenary instructor`,
  ),
  ...nouns('police', 'policeman policewoman constable gendarme cop detective patrolman'),
  ...plurals('police', 'police'),
  ...nouns(
    'militants',
    `militant fighter rebel insurgent guerrilla guerilla terrorist jihadist extremist islamist militiaman
    separatist warlord partisan paramilitary kidnapper hijacker`,
  ),
  ...nouns(
    'participants',
    `protester protestor demonstrator marcher rallygoer participant attendee picketer striker counter-protester counterprotester`,
  ),
  ...nouns('hostages', 'hostage captive abductee'),
  ...nouns('prisoners', 'prisoner'),
  ...nouns('detained', 'detainee'),
  ...nouns('displaced', 'refugee evacuee idp'),
  ...plurals('killed', 'dead martyrs'),
]);
