import { objects } from '../../lexicon/objects.ts';
import { people } from '../../lexicon/people.ts';
import { weaponNouns } from '../../lexicon/weapon-nouns.ts';

/** Which category a counted noun is filed under, by its lower-case spelling: "soldiers" is troops. */
export type Taxonomy = ReadonlyMap<string, string>;

/** The taxonomy that reads news; `docs/taxonomy.md` lists it. */
export const taxonomy: Taxonomy = new Map([
  ...[...objects],
  ...[...weaponNouns].map(([noun, { category }]): [string, string] => [noun, category]),
  ...[...people].map(([noun, { category }]): [string, string] => [noun, category]),
]);

/** A taxonomy with a user's own nouns added or filed anew: `{ sappers: "troops" }`. */
export const extendTaxonomy = (base: Taxonomy, own: Readonly<Record<string, string>>): Taxonomy =>
  new Map([
    ...base,
    ...Object.entries(own).map(([noun, category]): [string, string] => [noun.toLowerCase(), category]),
  ]);
