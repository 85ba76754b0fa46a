import { isHyphen } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { unitAt } from '../units/unit-at.ts';
import { isCalibreWord } from './calibre-word.ts';

/** The words of a weapon, in tokens `[first, last)`. */
export interface WeaponWords {
  readonly first: number;
  readonly last: number;
}

/** How far a weapon may stand from its calibre: "122mm, 130mm and 152mm towed artillery pieces". */
const FARTHEST = 14;

const isMillimetre = (tokens: Tokens, at: number): boolean => unitAt(tokens, at)?.name === 'millimetre';
const joinsList = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, ',') || tokens.is(at, '/') || tokens.word(at)?.functionWord === 'coordinator';

/** The weapon named behind a calibre that ends before token `from`, past the other members of its list. */
export function weaponBehind(tokens: Tokens, from: number): WeaponWords | null {
  let first = from;
  for (let at = from; at < from + FARTHEST; at += 1) {
    const word = tokens.word(at);
    if (word?.weapon !== undefined) return { first, last: headEnd(tokens, at) };
    if (tokens.kind(at) === TokenKind.Number || isMillimetre(tokens, at)) first = at + 1;
    else if (joinsList(tokens, at)) {
      if (!opensMember(tokens, at + 1)) return null;
      first = at + 1;
    } else if (isHyphen(tokens, at)) {
      if (at === first) first = at + 1;
    } else if (isCalibreWord(tokens, at)) first = at + 1;
    else if (
      tokens.kind(at) !== TokenKind.Word ||
      (word?.functionWord !== undefined && word.functionWord !== 'adverb') ||
      word?.modal !== undefined ||
      word?.cue !== undefined
    )
      return null;
  }
  return null;
}

/** Behind a comma or "and" the list goes on with a calibre, or with a weapon's words: "120mm mortars", "towed and self-propelled guns". */
const opensMember = (tokens: Tokens, at: number): boolean => {
  if (tokens.kind(at) === TokenKind.Number || joinsList(tokens, at)) return true;
  return tokens.word(at)?.weaponModifier !== undefined || tokens.word(at)?.weapon !== undefined;
};

const PIECES = new Set('pieces systems rounds ammunition barrels tubes guns'.split(' '));

/** "rocket launchers", "artillery shells": the noun phrase goes on as long as weapons are named. */
function headEnd(tokens: Tokens, at: number): number {
  let last = at + 1;
  while (tokens.word(last)?.weapon !== undefined || PIECES.has(tokens.surface(last))) last += 1;
  return last;
}

/** Words between a weapon and the calibre behind it: "rounds of 122mm", "guns with a calibre of 170 mm". */
const BETWEEN = new Set(
  'of in with a an the both up to between from and or has have had is its whose'.split(' '),
);

/** The weapon named before a calibre: "rounds of 122mm and 152mm", "howitzers (155mm)", "the rocket, 122 mm in diameter". */
export function weaponBefore(tokens: Tokens, first: number, last: number): WeaponWords | null {
  if (tokens.is(first - 1, ',') && !isMeasuredAcross(tokens, last)) return null;
  let linked = false;
  for (let at = first - 1; at >= first - 10; at -= 1) {
    const word = tokens.word(at);
    if (word?.weapon !== undefined || tokens.spells(at, 'rounds'))
      return linked ? { first: at, last: at + 1 } : null;
    if (joinsList(tokens, at) && !tokens.is(at, ',')) {
      if (!isMillimetre(tokens, at - 1) && tokens.kind(at - 1) !== TokenKind.Number) return null;
    } else if (
      tokens.is(at, ',') ||
      tokens.is(at, '(') ||
      BETWEEN.has(word?.spelling ?? '') ||
      isCalibreWord(tokens, at) ||
      tokens.spells(at, 'diameter')
    )
      linked = true;
    else if (tokens.kind(at) !== TokenKind.Number && !isMillimetre(tokens, at)) return null;
  }
  return null;
}

/** "122 mm in diameter", "152mm across". */
const isMeasuredAcross = (tokens: Tokens, last: number): boolean =>
  isCalibreWord(tokens, last) || tokens.spells(last, 'in') || tokens.spells(last, 'across');

/** Whether the words around say that millimetres are a calibre: "a calibre of 170 mm", "152mm-calibre", "155 mm L/52". */
export function isCalledCalibre(tokens: Tokens, first: number, last: number): boolean {
  const behind = isHyphen(tokens, last) ? last + 1 : last;
  if (isCalibreWord(tokens, behind)) return true;
  if (tokens.surface(last) === 'L' && tokens.is(last + 1, '/')) return true;
  const before = tokens.spells(first - 1, 'of') ? first - 2 : first - 1;
  return isCalibreWord(tokens, before);
}
