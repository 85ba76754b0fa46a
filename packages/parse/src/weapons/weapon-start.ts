import { TokenKind, type Tokens } from '../text/tokens.ts';

/** A calibre that the text states: where its words begin, and how many millimetres it is. */
export interface CalibreWords {
  readonly first: number;
  readonly millimetres: number;
}

/**
 * The first token of the name of the weapon whose head stands at `head`: for "heavy machine gun" the one of "heavy".
 *
 * Walks left over modifiers, hyphens between them, calibres (by the token behind them) and designations, never below `floor`.
 */
export function weaponStart(
  tokens: Tokens,
  head: number,
  floor: number,
  calibres: ReadonlyMap<number, CalibreWords>,
): number {
  let first = head;
  for (;;) {
    const calibre = calibres.get(first);
    if (calibre !== undefined && calibre.first >= floor) {
      first = calibre.first;
      continue;
    }
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
    else if (isDesignationEnd(tokens, before) && designationStart(tokens, before) >= floor)
      first = designationStart(tokens, before);
    else return first;
  }
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
