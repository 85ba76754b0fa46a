import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { parse } from 'csv-parse/sync';
import { run } from './command.ts';

/** One line of a weapons list: columns `name`, `calibre_mm`, `type`, `domain`, `kind`. */
interface Listed {
  readonly name: string;
  readonly calibre_mm: string;
  readonly type: string;
  readonly domain: string;
  readonly kind: string;
}

/** Letters and a number as designations are built: "T-62", "M101A1", "Il-76". What follows the number is a variant. */
const DESIGNATION = /(?<![A-Za-z0-9-])([A-Z][A-Za-z]{0,4})-?(\d{1,4})(?!\d|[.,]\d|-?mm)/g;
/** Letter groups in such lists that name no weapon: ranks of a series, measures, sheets of steel. */
const NO_DESIGNATION =
  /^(?:mod|mk|class|type|ton|no|cal|rd|var|block|lot|step|phase|stage|unit|for|with|and)$/i;

/** What an entry is filed under, by its name, its type or where it is used; the first that applies. */
const CATEGORIES: readonly (readonly [category: string, of: keyof Listed, pattern: RegExp])[] = [
  ['drones', 'name', /\b(?:UC?AV|drone|loitering|[MR]Q-\d)/i],
  ['aircraft', 'domain', /^AIR$/],
  ['missiles', 'name', /\b(?:TEL|Erector)\b/],
  ['air defence', 'type', /air defence/],
  ['tanks', 'type', /^tank$/],
  ['artillery', 'type', /artillery|mortar|multiple rocket launcher/],
  ['missiles', 'type', /missile|^rocket|anti-tank/],
  ['bombs', 'type', /bomb|grenade/],
  ['mines', 'type', /mine/],
  ['small arms', 'type', /small arms/],
  ['aircraft', 'name', /\b(?:helicopter|aircraft|fighter|bomber|airlifter|jet)\b/i],
  ['vehicles', 'name', /\b(?:vehicle|carrier|truck|jeep|tractor|IFV|APC|MRAP)\b/i],
  ['vehicles', 'domain', /^LAND$/],
];
/** The categories that each label can have. */
const OF_LABEL: Readonly<Record<string, readonly string[]>> = {
  W: ['air defence', 'artillery', 'missiles', 'bombs', 'mines', 'small arms'],
  M: ['drones', 'aircraft', 'air defence', 'tanks', 'artillery', 'missiles', 'vehicles'],
  V: ['vehicles'],
};

const categoryOf = (listed: Listed): string =>
  CATEGORIES.find(([, of, pattern]) => pattern.test(listed[of]))?.[0] ?? '';

/** The key of the most votes, or '' where more than half are not for one. */
function majority(votes: Readonly<Record<string, number>>): string {
  const cast = Object.values(votes).reduce((sum, count) => sum + count, 0);
  return Object.entries(votes).find(([, count]) => 2 * count > cast)?.[0] ?? '';
}

/** What the list says of each designation stem ("T62"): label codes W, M, V, calibres, and category. */
export function drawDesignations(list: readonly Listed[]): string {
  const drawn = new Map<
    string,
    { labels: Record<string, number>; categories: Record<string, number>; calibres: Set<string> }
  >();
  for (const weapon of list) {
    for (const [, letters = '', digits = ''] of weapon.name.matchAll(DESIGNATION)) {
      if (NO_DESIGNATION.test(letters)) continue;
      const stem = letters.toUpperCase() + digits;
      const entry = drawn.get(stem) ?? { labels: {}, categories: {}, calibres: new Set<string>() };
      const label = labelOf(weapon);
      entry.labels[label] = (entry.labels[label] ?? 0) + 1;
      const category = categoryOf(weapon);
      if (category !== '') entry.categories[category] = (entry.categories[category] ?? 0) + 1;
      if (weapon.calibre_mm !== '' && !/w\/|with/.test(weapon.name)) entry.calibres.add(weapon.calibre_mm);
      drawn.set(stem, entry);
    }
  }
  const groups = new Map<string, string[]>();
  for (const [stem, { labels, categories, calibres }] of [...drawn].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const label = Object.entries(labels).sort((a, b) => b[1] - a[1])[0]![0];
    const calibre = calibres.size === 1 ? [...calibres][0]! : '';
    const category = majority(categories);
    const key = OF_LABEL[label]!.includes(category) ? `${label}${calibre} ${category}` : label + calibre;
    groups.set(key, [...(groups.get(key) ?? []), stem]);
  }
  const lines = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, stems]) => `  ['${key}', '${stems.join(' ')}'],`);
  return lines.join('\n');
}

/** W for a weapon, M for a military platform, V for any other vehicle. */
function labelOf({ name, type, domain, kind }: Listed): 'W' | 'M' | 'V' {
  if (kind !== 'Platform' && kind !== '') return 'W';
  if (domain === 'AIR') return 'M';
  if (/mortar|small arms|grenade|mine|missile|bomb|rocket|ammunition|towed|gun|anti-tank/.test(type))
    return 'W';
  if (/truck|trailer|tractor|loader|\bcar\b|jeep|motorcycle|bulldozer|crane|ambulance/i.test(name))
    return 'V';
  return domain === 'LAND' && type === '' && /\b(?:generic|civilian)\b/i.test(name) ? 'V' : 'M';
}

const draw = new Command('draw-designations')
  .description(
    'Draws the lexicon of weapon designations from a list of weapons (CSV: name, calibre_mm, type, domain, kind).',
  )
  .argument('<list>', 'the CSV file')
  .argument('<out>', 'the TypeScript file to write')
  .action(async (from: string, to: string) => {
    const list = parse<Listed>(await readFile(from), { columns: true, bom: true });
    await writeFile(
      to,
      `// Generated by scripts/src/draw-designations.ts from SISO-REF-010 and Oryx: see NOTICE. Do not edit.

/** Designation stems by what they are (W weapon, M military platform, V vehicle), their calibre in millimetres, and their category. */
// prettier-ignore
export const DRAWN: readonly (readonly [what: string, stems: string])[] = [
${drawDesignations(list)}
];
`,
    );
  });

if (process.argv[1]?.endsWith('draw-designations.ts') === true) await run(draw);
