import type { Calibre } from '@muster/model';
import type { Taxonomy } from './taxonomy.ts';

/** From 20 mm on a barrel is a cannon, not a small arm: the usual border between the two (NATO AAP-6). */
export const CANNON_MILLIMETRES = 20;

/** Files a calibre under the weapon that has it: "240mm multiple rocket launchers" are artillery. */
export function categoryOfCalibre({ weapon, value }: Calibre, taxonomy: Taxonomy): string {
  const words =
    weapon
      ?.toLowerCase()
      .split(/[\s-]+/)
      .reverse() ?? [];
  for (const word of words) {
    const category = taxonomy.get(word);
    if (category !== undefined) return ammunitionOf(category, value ?? 0);
  }
  return (value ?? 0) >= CANNON_MILLIMETRES ? 'artillery' : 'small arms';
}

/** Rounds for a cannon are shells: "rounds of 122mm". */
const ammunitionOf = (category: string, millimetres: number): string =>
  category === 'ammunition' && millimetres >= CANNON_MILLIMETRES ? 'shells' : category;
