/** Nouns for what a weapon does: in "a roadside bomb blast" the bomb is named. */
const USES =
  'blast blasts explosion explosions detonation attack attacks strike strikes barrage volley salvo fire fires';
/** Nouns for where weapons are made and who makes them: in "a VBIED factory" none is named. */
const MAKERS =
  'factory factories workshop workshops plant plants facility facilities cell cells network networks maker makers cache caches ' +
  'depot depots warehouse warehouses industry programme program expert experts site sites';

/** What the noun behind a weapon's says: whether the weapon is there (`use`) or only what it is for (`maker`). */
export const weaponUses: ReadonlyMap<string, 'use' | 'maker'> = new Map([
  ...USES.split(' ').map((noun): [string, 'use'] => [noun, 'use']),
  ...MAKERS.split(' ').map((noun): [string, 'maker'] => [noun, 'maker']),
]);
