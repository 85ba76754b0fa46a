import { bores } from '../../lexicon/bores.ts';
import type { Read } from '../../scan.ts';
import { isHyphen } from '../../text/hyphen.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { FigureDraft } from '../figure-draft.ts';
import { isCalledCalibre, weaponBefore, weaponBehind, type WeaponWords } from './weapon-of-calibre.ts';

/** From pistols to the largest guns ever built, in millimetres. */
const SMALLEST = 4;
const LARGEST = 914;

/**
 * Makes calibres of the millimetres that a weapon is named with: "170mm self-propelled guns", "rounds of 122mm".
 *
 * Members of a list share the noun behind it and the unit: "82, 120 and 122 mm mortars". Millimetres of rain, film or
 * armour stay measures.
 */
export function readCalibres(
  drafts: readonly Read<FigureDraft>[],
  tokens: Tokens,
): readonly Read<FigureDraft>[] {
  if (!drafts.some(isBore)) return drafts;
  return ofSameBore(
    withSharedUnit(
      drafts.map((draft) => calibreOf(draft, tokens)),
      tokens,
    ),
    tokens,
  );
}

/** Nouns and adjectives behind millimetres that measure something: "170 mm wide", "20 mm thick". */
const EXTENTS = new Set('of long wide tall high deep thick away apart across'.split(' '));

/** The bore of a gun that the text has named with it, where it is told again alone: "nothing else fires 170 mm". */
function ofSameBore(drafts: readonly Read<FigureDraft>[], tokens: Tokens): Read<FigureDraft>[] {
  const named = new Set(drafts.flatMap(({ kind, value }) => (kind === 'calibre' ? [value] : [])));
  return drafts.map((draft) =>
    draft.kind === 'measure' &&
    draft.bound === 'exact' &&
    isBore(draft) &&
    named.has(draft.value) &&
    !EXTENTS.has(tokens.surface(draft.last))
      ? { ...draft, kind: 'calibre' }
      : draft,
  );
}

function calibreOf(draft: Read<FigureDraft>, tokens: Tokens): Read<FigureDraft> {
  if (!isBore(draft)) return draft;
  const called = draft.kind === 'calibre' || isCalledCalibre(tokens, draft.first, draft.last);
  // "20 mm of armour" is as thick as that, whatever stands before it.
  if (!called && tokens.spells(draft.last, 'of')) return draft;
  const weapon = weaponBehind(tokens, draft.last) ?? weaponBefore(tokens, draft.first, draft.last);
  if (weapon === null) return called ? { ...draft, kind: 'calibre' } : draft;
  return { ...draft, kind: 'calibre', weapon: wordsOf(tokens, weapon) };
}

const wordsOf = (tokens: Tokens, { first, last }: WeaponWords): string =>
  tokens.text.slice(tokens.start(first), tokens.end(last - 1)).replace(/\s+/g, ' ');

const isBore = ({ kind, unit, value }: FigureDraft): boolean =>
  (kind === 'measure' || kind === 'calibre') &&
  unit === 'millimetre' &&
  value !== null &&
  value >= SMALLEST &&
  value <= LARGEST;

/** "82, 120 and 122 mm mortars", "120- and 155-mm guns": bare numbers take the unit of the calibre that closes their list. */
function withSharedUnit(drafts: readonly Read<FigureDraft>[], tokens: Tokens): Read<FigureDraft>[] {
  const shared = [...drafts];
  for (let place = shared.length - 2; place >= 0; place -= 1) {
    const draft = shared[place]!;
    const next = shared[place + 1]!;
    if (next.kind !== 'calibre' || draft.kind !== 'count' || draft.unit !== null) continue;
    if (!bores.has(draft.value ?? 0) || draft.bound !== 'exact') continue;
    if (!isListed(tokens, draft.last, next.first)) continue;
    shared[place] = {
      ...draft,
      kind: 'calibre',
      unit: 'millimetre',
      ...(next.weapon === undefined ? {} : { weapon: next.weapon }),
    };
  }
  return shared;
}

/** Whether nothing but a comma, "and", "or" or a slash, with a hyphen before it, stands between two members. */
function isListed(tokens: Tokens, from: number, to: number): boolean {
  let at = isHyphen(tokens, from) ? from + 1 : from;
  if (at === to) return false;
  while (at < to) {
    const joins = tokens.is(at, ',') || tokens.is(at, '/') || tokens.word(at)?.functionWord === 'coordinator';
    if (!joins) return false;
    at += 1;
  }
  return true;
}
