/** What must be read as a weapon, and every sentence that must give it. */
export interface WeaponCase {
  readonly surface: string;
  readonly label: 'Weapon' | 'MilitaryPlatform' | 'Vehicle';
  readonly millimetres?: number;
  readonly phrases: readonly string[];
}

/** Weapons, military platforms and vehicles, by their words. */
export const weapons: readonly WeaponCase[] = [
  { surface: 'T-72B3 tanks', label: 'MilitaryPlatform', phrases: ['They lost T-72B3 tanks.'] },
  { surface: 'F-35A jets', label: 'MilitaryPlatform', phrases: ['They bought F-35A jets.'] },
  {
    surface: 'drones',
    label: 'MilitaryPlatform',
    phrases: ['The rebels, for example, lost 12 drones.', 'The rebels, for example, lost the drones.'],
  },
  {
    surface: 'tanks',
    label: 'MilitaryPlatform',
    phrases: ['The column lost tanks.', 'Two tanks burned by the road.'],
  },
  {
    surface: 'T-62 tanks',
    label: 'MilitaryPlatform',
    phrases: ['Old T-62 tanks were seen on a train.', 'They took T-62 tanks out of storage.'],
  },
  {
    surface: 'Il-76',
    label: 'MilitaryPlatform',
    phrases: ['An Il-76 landed at dawn.', 'The men came aboard an Il-76.'],
  },
  {
    surface: 'AK-47',
    label: 'Weapon',
    millimetres: 7.62,
    phrases: ['He carried an AK-47 over his shoulder.'],
  },
  { surface: 'KN-23 missiles', label: 'Weapon', phrases: ['KN-23 missiles fell near the town.'] },
  {
    surface: 'M-1989 Koksan',
    label: 'MilitaryPlatform',
    millimetres: 170,
    phrases: ['An M-1989 Koksan was filmed on a flatcar.'],
  },
  { surface: 'heavy machine gun', label: 'Weapon', phrases: ['The strike destroyed a heavy machine gun.'] },
  {
    surface: 'rocket-propelled grenade launcher',
    label: 'Weapon',
    phrases: ['One man held a rocket-propelled grenade launcher.'],
  },
  {
    surface: '170mm self-propelled guns',
    label: 'Weapon',
    millimetres: 170,
    phrases: ['They sent 170mm self-propelled guns.'],
  },
  {
    surface: 'improvised explosive device',
    label: 'Weapon',
    phrases: ['The patrol found an improvised explosive device.'],
  },
  { surface: 'IEDs', label: 'Weapon', phrases: ['Sappers cleared IEDs from the road.'] },
  { surface: 'tactical vehicles', label: 'Vehicle', phrases: ['Two tactical vehicles were hit.'] },
  { surface: 'surface-to-air missiles', label: 'Weapon', phrases: ['Crews fired surface-to-air missiles.'] },
  {
    surface: 'fighter',
    label: 'MilitaryPlatform',
    phrases: ['The strike was flown by bomber, fighter and unmanned aircraft.'],
  },
  { surface: 'artillery systems', label: 'Weapon', phrases: ['The brigade received artillery systems.'] },
];

/** Sentences that name no weapon, although a word in them could. */
export const noWeapons: readonly string[] = [
  'The men had counter-drone training.',
  'One jet that drops a bomb on a vehicle is one strike, for example.',
  'A raid, as defined by the staff, is any flight of aircraft over the line.',
  'Fighters of the militia left the town.',
  'The suicide bomber was a student.',
  'The coal mine closed.',
  'Talks entered a second round.',
  'The oil company Shell sold a field.',
  'The artillery regiment held a parade.',
  'The mortar team fled.',
  'Police found a weapons cache.',
  'COVID-19 cases rose.',
  'The G7 met in June.',
  'They took the M4 towards London.',
];
