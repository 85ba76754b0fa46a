import type { Untied } from '../untied.ts';

/** What is counted of an armed side; of civilians, protesters and goods another side may be meant. */
const OF_A_SIDE = new Set(['troops', 'casualties', 'killed', 'wounded', 'captured', 'missing']);
/** Nouns that a side's people are called by where they are called anything. */
const FIGHTERS =
  /\b(?:troops?|soldiers?|men|forces|casualties|dead|wounded|killed|losses|reinforcements|fighters?)$/i;

/** Whose people the report has counted so far. */
export class Sides {
  private readonly named = new Set<string>();

  hear({ category, whose }: Untied): void {
    if (category !== null && OF_A_SIDE.has(category) && whose !== null) this.named.add(whose);
  }

  /** The one side named so far, for a count of its people; null where none or several were named. */
  of({ category, counted }: Untied): string | null {
    if (category === null || !OF_A_SIDE.has(category) || this.named.size !== 1) return null;
    if (counted !== null && !FIGHTERS.test(counted)) return null;
    return [...this.named][0]!;
  }
}
