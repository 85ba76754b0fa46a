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
    if (category !== undefined) return ofBore(category, value ?? 0);
  }
  return (value ?? 0) >= CANNON_MILLIMETRES ? 'artillery' : 'small arms';
}

/** Rounds for a cannon are shells, "rounds of 122mm"; a gun below one is a small arm, "7.62mm machine guns". */
function ofBore(category: string, millimetres: number): string {
  if (millimetres >= CANNON_MILLIMETRES) return category === 'ammunition' ? 'shells' : category;
  return category === 'artillery' ? 'small arms' : category;
}
