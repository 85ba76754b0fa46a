import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { closes, isJoint, LONGEST_LIST } from './age-closes.ts';

/** "Anna Weber, 66, said", "the boy, 12, was", "said Anna Weber, 66.": an aside between commas behind one person. */
export function isAside(tokens: Tokens, at: number, end: number): boolean {
  const dash = ['—', '–', '―'].some((sign) => tokens.is(end, sign)) && !tokens.glued(end - 1);
  if (!tokens.is(at - 1, ',') || !(tokens.is(end, ',') || tokens.is(end, '.') || dash)) return false;
  if (tokens.word(at - 2)?.people?.number === 'one') return true;
  // "a third, 17, fled"
  if (tokens.word(at - 2)?.ordinal !== undefined && tokens.word(at - 3)?.article !== undefined) return true;
  let first = at - 1;
  while (isName(tokens, first - 1)) first -= 1;
  if (first === at - 1) return false;
  // "In Kharkiv, 12, in Sumy 15"
  const before = tokens.word(first - 1)?.closedClass;
  // "the death of Weber, 43, a father of seven"
  const told =
    tokens.is(end, ',') && (tokens.word(end + 1)?.article !== undefined || tokens.spells(end + 1, 'who'));
  if ((before === 'preposition' && !told) || before === 'conjunction') return false;
  // "Kyiv, 12, Lviv, 9": two names in a row with a number each are a table unless they have a first and a last name.
  const inList = tokens.kind(end + 2) === TokenKind.Number || tokens.kind(end + 3) === TokenKind.Number;
  return first < at - 2 || !(inList || tokens.kind(first - 2) === TokenKind.Number);
}

/** "two brothers, 4 and 7, were found", "two others, 22 and 25.": as many ages as persons, or a few, in an aside behind them. */
export function isAsideOfMany(tokens: Tokens, at: number, end: number): boolean {
  let first = at;
  while (
    first > at - LONGEST_LIST &&
    isJoint(tokens, first - 1) &&
    tokens.kind(first - 2) === TokenKind.Number
  )
    first -= 2;
  const who = first - 2;
  if (
    !tokens.is(first - 1, ',') ||
    !(tokens.word(who)?.people?.number === 'many' || tokens.spells(who, 'others'))
  )
    return false;
  let last = end;
  while (isJoint(tokens, last) && tokens.kind(last + 1) === TokenKind.Number) last += 2;
  // "soldiers and rebels, 12 and 15" are numbers of each
  const paired = tokens.spells(who - 1, 'and') || tokens.is(last - 2, ',') || last === first + 1;
  return !paired && closes(tokens, last) && tokens.kind(last) !== TokenKind.Word;
}

/** A capital on a word that is no country, no day and none of the closed classes. */
function isName(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return (
    tokens.capitalised(at) &&
    word?.side === undefined &&
    word?.month === undefined &&
    word?.weekday === undefined &&
    word?.closedClass === undefined
  );
}
