import { TokenKind, type Tokens } from '../text/tokens.ts';

/**
 * The first token of the name of the weapon whose head stands at `head`: for "heavy machine gun" the one of "heavy".
 *
 * Walks left over modifiers, hyphens between them, calibres and designations, never below `floor`.
 */
export function weaponStart(tokens: Tokens, head: number, floor: number): number {
  let first = head;
  for (;;) {
    let before = first - 1;
    if (tokens.is(before, '-') && tokens.glued(before) && tokens.glued(before - 1)) {
      before -= 1;
      const joined = tokens.word(before);
      if (joined?.spelling === 'to' && tokens.is(before - 1, '-')) before -= 2;
      if (before < floor || tokens.kind(before) !== TokenKind.Word) return first;
      first = before;
      continue;
    }
    if (before < floor) return first;
    if (tokens.word(before)?.weaponModifier !== undefined) first = before;
    else if (isCalibre(tokens, before)) first = calibreStart(tokens, before);
    else if (isDesignationEnd(tokens, before)) first = designationStart(tokens, before);
    else return first;
  }
}

const isCalibre = (tokens: Tokens, at: number): boolean =>
  (tokens.spells(at, 'mm') ||
    tokens.spells(at, 'millimetre') ||
    tokens.spells(at, 'millimeter') ||
    tokens.spells(at, 'calibre') ||
    tokens.spells(at, 'caliber')) &&
  calibreStart(tokens, at) < at;

function calibreStart(tokens: Tokens, unit: number): number {
  const number = tokens.is(unit - 1, '-') ? unit - 2 : unit - 1;
  return tokens.kind(number) === TokenKind.Number ? number : unit;
}

/** Whether a designation such as "T-62" ends with the token. */
const isDesignationEnd = (tokens: Tokens, at: number): boolean => designationStart(tokens, at) < at;

function designationStart(tokens: Tokens, at: number): number {
  const number =
    tokens.kind(at) === TokenKind.Word && tokens.kind(at - 1) === TokenKind.Number && tokens.glued(at - 1)
      ? at - 1
      : at;
  if (tokens.kind(number) !== TokenKind.Number) return at;
  const letters = tokens.is(number - 1, '-') && tokens.glued(number - 1) ? number - 2 : number - 1;
  const shaped =
    tokens.kind(letters) === TokenKind.Word && tokens.glued(letters) && tokens.capitalised(letters);
  return shaped && tokens.end(letters) - tokens.start(letters) <= 5 ? letters : at;
}
