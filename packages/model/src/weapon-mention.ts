import type { Mention } from './span.ts';

/** A weapon, a military platform or a vehicle as the text names it: "T-62 tanks", "AK-47". */
export interface WeaponMention extends Mention {
  readonly label: 'Weapon' | 'MilitaryPlatform' | 'Vehicle';
  /** The calibre in millimetres, where the text or the lexicon states it. */
  readonly millimetres?: number;
}
