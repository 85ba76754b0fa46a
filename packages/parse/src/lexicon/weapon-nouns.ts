import type { WeaponMention } from '@muster/model';

/** What a noun for military hardware is, and how it is used. */
export interface WeaponNoun {
  readonly label: WeaponMention['label'];
  /** The category of a count of them. */
  readonly category: WeaponCategory;
  /**
   * - `head`      names a weapon by itself: "tanks", "mortar"
   * - `company`   names one beside other hardware, and otherwise something else: "fighter", "bomber", "shell", "mine"
   */
  readonly use: 'head' | 'company';
}

/** Categories of hardware: what a count of it is filed under. */
export type WeaponCategory =
  | 'artillery'
  | 'missiles'
  | 'shells'
  | 'ammunition'
  | 'bombs'
  | 'mines'
  | 'small arms'
  | 'air defence'
  | 'tanks'
  | 'vehicles'
  | 'aircraft'
  | 'drones'
  | 'ships'
  | 'weapons';

type Nouns = [string, WeaponNoun][];

const plural = (noun: string): string => (/(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`);

/** Singular and plural of each noun. */
const heads = (
  label: WeaponNoun['label'],
  category: WeaponCategory,
  list: string,
  use: WeaponNoun['use'] = 'head',
): Nouns =>
  list.split(/\s+/).flatMap((noun): Nouns => [
    [noun, { label, category, use }],
    [plural(noun), { label, category, use }],
  ]);

const alone = (
  label: WeaponNoun['label'],
  category: WeaponCategory,
  list: string,
  use: WeaponNoun['use'] = 'head',
): Nouns => list.split(/\s+/).map((noun) => [noun, { label, category, use }]);

/** Nouns for weapons, military platforms and vehicles, by spelling. */
export const weaponNouns: ReadonlyMap<string, WeaponNoun> = new Map([
  ...heads('Weapon', 'artillery', 'howitzer mortar cannon gun launcher bazooka'),
  ...alone('Weapon', 'artillery', 'artillery mlrs'),
  ...heads('Weapon', 'missiles', 'missile rocket torpedo manpad icbm atgm warhead sam'),
  ...alone('Weapon', 'missiles', 'manpads'),
  ...heads('Weapon', 'shells', 'projectile'),
  ...heads('Weapon', 'shells', 'shell', 'company'),
  ...heads('Weapon', 'ammunition', 'munition bullet cartridge'),
  ...alone('Weapon', 'ammunition', 'ammunition ammo ordnance'),
  ...heads('Weapon', 'ammunition', 'round', 'company'),
  ...heads('Weapon', 'bombs', 'bomb grenade explosive ied vbied svbied firebomb'),
  ...heads('Weapon', 'mines', 'landmine'),
  ...heads('Weapon', 'mines', 'mine', 'company'),
  ...heads(
    'Weapon',
    'small arms',
    'rifle pistol revolver shotgun carbine handgun firearm machinegun rpg flamethrower kalashnikov machete',
  ),
  ...heads('Weapon', 'weapons', 'weapon'),
  ...alone('Weapon', 'weapons', 'weaponry munitions armaments sarin chemicals', 'head'),
  ...heads('MilitaryPlatform', 'tanks', 'tank', 'head'),
  ...heads('MilitaryPlatform', 'vehicles', 'humvee apc ifv mrap'),
  ...heads(
    'MilitaryPlatform',
    'aircraft',
    'warplane jet helicopter gunship airlifter plane airplane aeroplane chopper',
  ),
  ...alone('MilitaryPlatform', 'aircraft', 'fighters bombers fighter bomber attack', 'company'),
  ...alone('MilitaryPlatform', 'aircraft', 'aircraft'),
  ...heads('MilitaryPlatform', 'drones', 'drone uav ucav uas quadcopter'),
  ...heads(
    'MilitaryPlatform',
    'ships',
    'warship frigate destroyer corvette submarine gunboat cruiser minesweeper battleship',
  ),
  ...heads(
    'Vehicle',
    'vehicles',
    'vehicle truck lorry jeep bulldozer excavator loader pickup motorcycle motorbike',
  ),
  ...heads('Vehicle', 'ships', 'tanker'),
  ...alone('Vehicle', 'vehicles', 'lorries technicals'),
]);
