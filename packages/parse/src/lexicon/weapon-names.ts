import type { WeaponMention } from '@muster/model';
import type { WeaponCategory } from './weapon-nouns.ts';

/** A weapon that news calls by its name. */
export interface WeaponName {
  readonly label: WeaponMention['label'];
  readonly category: WeaponCategory;
  readonly millimetres?: number;
}

const named = (label: WeaponName['label'], category: WeaponCategory, list: string): [string, WeaponName][] =>
  list.split(/\s+/).map((entry) => {
    const [name = '', calibre] = entry.split(':');
    return [
      name,
      calibre === undefined ? { label, category } : { label, category, millimetres: Number(calibre) },
    ];
  });

/** Names of weapons with their calibres in millimetres, as SISO-REF-010 and Oryx list them, by spelling. */
export const weaponNames: ReadonlyMap<string, WeaponName> = new Map(
  [
    ...named('Weapon', 'small arms', 'kalashnikov kalashnikovs glock uzi dragunov:7.62'),
    ...named(
      'MilitaryPlatform',
      'artillery',
      'koksan:170 himars:227 smerch:300 uragan:220 katyusha:122 msta-s:152 caesar:155 panzerhaubitze:155 paladin:155',
    ),
    ...named(
      'Weapon',
      'missiles',
      `iskander tochka scud hwasong pukguksong tomahawk hellfire javelin:127 stinger:70 igla:72 strela:72 verba:72
    kornet:152 konkurs:135 kinzhal kalibr zircon oreshnik neptune harpoon atacms exocet sidewinder brimstone maverick fateh qiam fajr:333 qassam
    milan:115 taurus storm-shadow katyushas qassams scuds javelins:127 stingers:70 tomahawks`,
    ),
    ...named('Weapon', 'air defence', 'nasams iris-t pantsir buk tor s-300 patriots'),
    ...named('Weapon', 'mines', 'claymore'),
    ...named('MilitaryPlatform', 'tanks', 'abrams:120 leopard:120 leclerc:120 merkava:120 armata:125'),
    ...named(
      'MilitaryPlatform',
      'vehicles',
      'bradley:25 stryker marder:20 bushmaster humvee humvees bradleys strykers',
    ),
    ...named(
      'MilitaryPlatform',
      'drones',
      'bayraktar shahed shaheds lancet orlan switchblade predator reaper geran mohajer',
    ),
    ...named(
      'MilitaryPlatform',
      'aircraft',
      'stratotanker antonov ilyushin tupolev sukhoi mig migs apache chinook eurofighter typhoon rafale gripen globemaster osprey blackhawk',
    ),
  ].filter(([name]) => !name.includes('-')),
);
