import { Shape, nounLike, shapeOf } from '../claims/phrases/word-shape.ts';
import { weaponUses } from '../lexicon/weapon-uses.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** Plurals that also stand before another noun: "weapons caches". */
const BEFORE_NOUNS = new Set(['weapons', 'explosives', 'munitions', 'chemicals', 'fighters', 'missiles']);
const IN_GENERAL = new Set(['single', 'individual', 'any']);

/**
 * Whether the words that end before token `last` only describe what follows: a "weapons cache" is no weapon,
 * nor is an "artillery regiment" or a "mortar team". A "bomb blast" has one, and acronyms name their weapon before any
 * noun but those of places and makers.
 */
export function describesNext(tokens: Tokens, last: number): boolean {
  if (
    tokens.kind(last) !== TokenKind.Word ||
    !nounLike(tokens, last) ||
    shapeOf(tokens, last) !== Shape.Plain
  )
    return false;
  const head = last - 1;
  const use = weaponUses.get(tokens.lower(last));
  if (use !== undefined) return use === 'maker' && !isSerial(tokens, head);
  if (isAcronym(tokens, head) || tokens.word(head)?.weaponName !== undefined) return false;
  if (tokens.capitalised(last) && !tokens.capitalised(head)) return false;
  const spelling = tokens.spelling(head);
  return !spelling.endsWith('s') || BEFORE_NOUNS.has(spelling);
}

/** A plural such as "tanks" describes nothing: "the tanks hit". */
const isSerial = (tokens: Tokens, head: number): boolean =>
  tokens.endsIn(head, 's') && !BEFORE_NOUNS.has(tokens.spelling(head));

const isAcronym = (tokens: Tokens, at: number): boolean => /^[A-Z]{3,}s?$/.test(tokens.surface(at));

/** Whether weapons are only spoken of in general: "the number of aircraft", "a single weapon". */
export function inGeneral(tokens: Tokens, first: number, last: number): boolean {
  const opening = tokens.lower(first);
  if (opening === 'multiple' && last - first === 2) return true;
  const before = tokens.lower(first - 1);
  if (IN_GENERAL.has(before)) return true;
  return before === 'of' && /^(?:numbers?|types?|kinds?|sorts?)$/.test(tokens.lower(first - 2));
}
