import type { WeaponMention } from '@muster/model';
import { lexicon } from '../lexicon/lexicon.ts';
import type { Prose } from '../text/prose.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { readDesignation } from '../weapons/designation.ts';
import { describesNext, inGeneral } from '../weapons/names-something-else.ts';
import { weaponStart, type CalibreWords } from '../weapons/weapon-start.ts';
import { inCompany } from '../weapons/in-company.ts';
import { inExample } from '../weapons/in-example.ts';

/** Finds the weapons, platforms and vehicles that the text names: "T-62 tanks", "a heavy machine gun", "AK-47". */
export function readWeapons({ tokens, figures }: Prose): WeaponMention[] {
  const calibres = calibresByEnd(figures);
  const weapons: WeaponMention[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (!opensWeapon(tokens, at)) continue;
    const found = readWeapon(tokens, at);
    if (found === null) continue;
    const first = weaponStart(tokens, at, floor, calibres);
    if (
      (found.millimetres === undefined && describesNext(tokens, found.last)) ||
      inGeneral(tokens, first, found.last) ||
      isCountered(tokens, first) ||
      (isPlainNoun(tokens, first, found) && inExample(tokens, at))
    )
      continue;
    const start = tokens.start(first);
    const end = tokens.end(found.last - 1);
    const calibre = found.millimetres ?? calibreIn(calibres, first, found.last);
    weapons.push({
      start,
      end,
      surface: tokens.text.slice(start, end),
      label: found.label,
      ...(calibre === undefined ? {} : { millimetres: calibre }),
    });
    floor = found.last;
    at = found.last - 1;
  }
  return weapons;
}

/** A common noun with nothing before it that says which or how many: "vehicle", not "12 drones", "the jets", "tactical vehicle". */
function isPlainNoun(tokens: Tokens, first: number, { last }: Found): boolean {
  if (last !== first + 1 || tokens.word(first)?.weapon === undefined || tokens.capitalised(first))
    return false;
  const before = tokens.word(first - 1);
  const counted = tokens.kind(first - 1) === TokenKind.Number || (before?.numeral?.value ?? 1) !== 1;
  return !counted && before?.functionWord !== 'definite';
}

/** "counter-drone training": what is done against the weapon, not the weapon. */
const isCountered = (tokens: Tokens, first: number): boolean =>
  tokens.spells(first, 'counter') && tokens.is(first + 1, '-');

/** "artillery systems" are artillery, "explosive devices" explosives. */
const SYSTEMS = new Set(['system', 'systems', 'device', 'devices']);

/** Which words of the lexicon a weapon can be read at. */
const WEAPONS = Uint8Array.from(lexicon.words, (word) =>
  Number(word.weapon !== undefined || word.weaponName !== undefined),
);

function opensWeapon(tokens: Tokens, at: number): boolean {
  const number = tokens.wordNumber(at);
  if (number >= 0 && WEAPONS[number] === 1) return true;
  return tokens.glued(at) && tokens.kind(at) === TokenKind.Word && tokens.capitalised(at);
}

interface Found {
  readonly last: number;
  readonly label: WeaponMention['label'];
  readonly millimetres?: number | undefined;
}

/** Reads the weapon whose head stands at `at`, with further heads behind it: "grenade launcher", "T-62 tanks". */
function readWeapon(tokens: Tokens, at: number): Found | null {
  const word = tokens.word(at);
  const noun = word?.weapon;
  const name = word?.weaponName;
  if (noun === undefined && (name === undefined || !tokens.capitalised(at)))
    return fromDesignation(tokens, at);
  // "rocket-propelled": part of the name of what follows.
  if (
    tokens.is(at + 1, '-') &&
    tokens.glued(at) &&
    tokens.word(at + 2)?.weapon === undefined &&
    tokens.glued(at + 1)
  )
    return null;
  if (noun?.use === 'company' && !inCompany(tokens, at)) return null;
  let last = at + 1;
  let label = (name ?? noun)!.label;
  for (let next = afterHyphen(tokens, last); ; next = afterHyphen(tokens, last)) {
    const more = tokens.word(next)?.weapon;
    if (more === undefined) break;
    label = name?.label ?? more.label;
    last = next + 1;
  }
  if (word?.spelling !== 'weapon' && SYSTEMS.has(tokens.lower(last))) last += 1;
  return { last, label, millimetres: name?.millimetres };
}

function fromDesignation(tokens: Tokens, at: number): Found | null {
  const written = readDesignation(tokens, at);
  if (written === null) return null;
  let last = written.last;
  while (tokens.word(last)?.weaponName !== undefined && tokens.capitalised(last)) last += 1;
  let ahead = last;
  while (tokens.word(ahead)?.weaponModifier !== undefined && ahead < last + 3) ahead += 1;
  const noun = tokens.word(ahead)?.weapon;
  if (noun === undefined && written.known === undefined) return null;
  const millimetres = written.known?.millimetres;
  if (noun === undefined) return { last, label: written.known!.label, millimetres };
  return { last: ahead + 1, label: noun.label, millimetres };
}

const afterHyphen = (tokens: Tokens, at: number): number =>
  tokens.is(at, '-') && tokens.glued(at) ? at + 1 : at;

/** The calibres of the text by the token behind them. */
const calibresByEnd = (figures: Prose['figures']): Map<number, CalibreWords> =>
  new Map(
    figures.flatMap(({ kind, first, last, value }) =>
      kind === 'calibre' && value !== null ? [[last, { first, millimetres: value }]] : [],
    ),
  );

/** The calibre that the words of the weapon state: "170mm self-propelled guns". */
function calibreIn(
  calibres: ReadonlyMap<number, CalibreWords>,
  first: number,
  last: number,
): number | undefined {
  for (let end = first + 1; end <= last; end += 1) {
    const stated = calibres.get(end);
    if (stated !== undefined && stated.first >= first) return stated.millimetres;
  }
  return undefined;
}
