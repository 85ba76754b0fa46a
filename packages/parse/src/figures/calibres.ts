import type { Match, Rule } from '../rule.ts';
import type { Read } from '../scan.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { FigureDraft } from './figure-draft.ts';
import { unitAt } from './units/unit-at.ts';
import { isHyphen } from '../text/hyphen.ts';

/** An inch in millimetres: ".50 calibre" is 12.7 mm. */
const INCH = 25.4;

/** "7.62×39mm", "5.45 x 39 mm": a cartridge, bore and case length. */
export const cartridge: Rule = {
  name: 'calibre/cartridge',
  triggers: [{ number: true }],
  examples: ['7.62×39mm rounds', '5.45x39mm ammunition', '12.7×108mm'],
  read: (tokens, at) => {
    const cross = tokens.is(at + 1, '×') || tokens.spells(at + 1, 'x');
    if (!cross || tokens.kind(at + 2) !== TokenKind.Number || !tokens.spells(at + 3, 'mm')) return null;
    const value = Number(tokens.surface(at));
    return calibre(at, at + 4, value, { cartridge: tokens.text.slice(tokens.start(at), tokens.end(at + 3)) });
  },
};

/** ".50-calibre", ".45 caliber", "a 122-calibre gun" is not one: the first two are parts of an inch. */
export const inchCalibre: Rule = {
  name: 'calibre/inches',
  triggers: [{ symbol: '.', next: [{ number: true }] }],
  examples: ['.50-calibre machine guns', '.45 caliber pistols'],
  read: (tokens, at) => {
    const digits = tokens.surface(at + 1);
    if (tokens.glued(at - 1) || !tokens.glued(at) || !/^\d{2,3}$/.test(digits)) return null;
    const word = isHyphen(tokens, at + 2) ? at + 3 : at + 2;
    if (!['calibre', 'caliber', 'cal'].some((name) => tokens.spells(word, name))) return null;
    const value = Number((Number(`0.${digits}`) * INCH).toFixed(2));
    return calibre(at, word + 1, value, {});
  },
};

/** "81-MM mortars", "155 MM howitzer": capitals that elsewhere mean millions. */
export const capitalMillimetres: Rule = {
  name: 'calibre/capitals',
  triggers: [{ number: true }],
  examples: ['81-MM mortars', '155 MM howitzers'],
  read: (tokens, at) => {
    const symbol = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
    if (!tokens.spells(symbol, 'mm') || tokens.surface(symbol) !== 'MM') return null;
    const value = Number(tokens.surface(at));
    if (Number.isNaN(value) || weaponBehind(tokens, symbol + 1) === null) return null;
    return calibre(at, symbol + 1, value, {});
  },
};

const calibre = (
  first: number,
  last: number,
  value: number,
  more: Pick<FigureDraft, 'cartridge'>,
): Match => ({
  end: last,
  figures: [
    {
      first,
      last,
      value,
      low: null,
      high: null,
      bound: 'exact',
      kind: 'calibre',
      unit: 'millimetre',
      ...more,
    },
  ],
});

/** How far a weapon may stand from its calibre: "122mm, 130mm and 152mm towed artillery pieces". */
const FARTHEST = 14;
/** From pistols to the largest guns ever built, in millimetres. */
const SMALLEST = 4;
const LARGEST = 914;

/**
 * Makes calibres of the millimetres that a weapon is named with: "170mm self-propelled guns", "rounds of 122mm".
 *
 * Members of a list share the noun behind it. Millimetres of rain, film or armour stay measures.
 */
export function readCalibres(
  drafts: readonly Read<FigureDraft>[],
  tokens: Tokens,
): readonly Read<FigureDraft>[] {
  if (!drafts.some(isBore)) return drafts;
  return drafts.map((draft) => {
    if (!isBore(draft)) return draft;
    const weapon = weaponBehind(tokens, draft.last) ?? weaponBefore(tokens, draft.first);
    if (weapon === null) return draft;
    return {
      ...draft,
      kind: 'calibre',
      unit: 'millimetre',
      weapon: tokens.text.slice(tokens.start(weapon.first), tokens.end(weapon.last - 1)).replace(/\s+/g, ' '),
    };
  });
}

const isBore = ({ kind, unit, value }: FigureDraft): boolean =>
  (kind === 'measure' || kind === 'calibre') &&
  unit === 'millimetre' &&
  value !== null &&
  value >= SMALLEST &&
  value <= LARGEST;

/** The weapon named behind the calibre, past the other members of its list. */
function weaponBehind(tokens: Tokens, from: number): { first: number; last: number } | null {
  let first = from;
  for (let at = from; at < from + FARTHEST; at += 1) {
    const word = tokens.word(at);
    const separates = tokens.is(at, ',') || word?.functionWord === 'coordinator' || tokens.is(at, '/');
    if (word?.weapon !== undefined) return { first, last: headEnd(tokens, at) };
    if (tokens.kind(at) === TokenKind.Number || unitAt(tokens, at)?.name === 'millimetre' || separates)
      first = at + 1;
    else if (isHyphen(tokens, at)) {
      if (at === first) first = at + 1;
    } else if (
      tokens.kind(at) !== TokenKind.Word ||
      (word?.functionWord !== undefined && word.functionWord !== 'adverb') ||
      word?.modal !== undefined ||
      word?.cue !== undefined
    )
      return null;
  }
  return null;
}

/** "rocket launchers", "artillery shells": the noun phrase goes on as long as weapons are named. */
function headEnd(tokens: Tokens, at: number): number {
  let last = at + 1;
  while (
    tokens.word(last)?.weapon !== undefined ||
    ['pieces', 'systems', 'rounds', 'ammunition', 'barrels', 'tubes', 'guns'].includes(tokens.surface(last))
  )
    last += 1;
  return last;
}

/** "rounds of 122mm", "shells in 152mm": the weapon before the calibre. */
function weaponBefore(tokens: Tokens, first: number): { first: number; last: number } | null {
  for (let at = first - 1; at >= first - 8; at -= 1) {
    const word = tokens.word(at);
    if (
      word?.weapon !== undefined ||
      tokens.spells(at, 'rounds') ||
      tokens.spells(at, 'calibre') ||
      tokens.spells(at, 'caliber')
    ) {
      return word?.weapon === undefined && !tokens.spells(at, 'rounds') ? null : { first: at, last: at + 1 };
    }
    const passes =
      tokens.kind(at) === TokenKind.Number ||
      unitAt(tokens, at)?.name === 'millimetre' ||
      tokens.is(at, ',') ||
      ['of', 'and', 'or', 'in', 'both'].includes(word?.spelling ?? '');
    if (!passes) return null;
  }
  return null;
}
