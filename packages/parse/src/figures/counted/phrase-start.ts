import { isTie } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { readUnit } from '../units/read-unit.ts';

/** Words between a number and its noun that are no part of it by themselves: "22 more lives", "36 other men". */
const LEADS = new Set(['more', 'other', 'additional', 'further', 'extra', 'such']);

/** How many words the owner in "two of the company's plants" may have. */
const LONGEST_OWNER = 6;

/** The first token of the noun phrase behind a number that ends at `end`, or -1 where none can begin. */
export function phraseStart(tokens: Tokens, end: number): number {
  const behind = pastBound(tokens, end);
  let first = behind;
  // "1,5 millones de personas"
  if (tokens.spells(behind, 'of') || tokens.surface(behind) === 'de') {
    if (isDoing(tokens, end, behind + 1)) return -1;
    first = pastOwner(tokens, pastDeterminers(tokens, behind + 1));
    first = pastNumber(tokens, first);
  } else if (isTie(tokens, behind)) {
    first = behind + 1;
  } else if (isShare(tokens, end - 1) && tokens.word(behind)?.functionWord === 'definite') {
    // "half the houses"
    first = pastOwner(tokens, behind + 1);
  }
  return LEADS.has(tokens.lower(first)) ? first + 1 : first;
}

/** "half the houses", "double the number"; but "brings to 212 the number". */
const isShare = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Word && tokens.word(at)?.numeral === undefined;

/** "accused six of [throwing] stones": no six of them; but "dozens of striking workers". */
const isDoing = (tokens: Tokens, end: number, at: number): boolean =>
  tokens.word(end - 1)?.vague === undefined &&
  tokens.kind(at) === TokenKind.Word &&
  tokens.text.endsWith('ing', tokens.end(at)) &&
  !tokens.capitalised(at);

/** Past "or so", "or more" and a closing quotation mark: "10,000 or so soldiers", "“at least 3,000” soldiers". */
function pastBound(tokens: Tokens, end: number): number {
  const alternative =
    tokens.spells(end, 'or') && ['so', 'more', 'fewer', 'less'].some((word) => tokens.spells(end + 1, word));
  if (alternative) return end + 2;
  const suffix =
    tokens.spells(end + 1, 'odd') || tokens.spells(end + 1, 'plus') || tokens.spells(end + 1, 'strong');
  if (isTie(tokens, end) && suffix) return end + 2;
  if (tokens.spells(end, 'plus') || tokens.is(end, '+')) return end + 1;
  const closes = ['"', '”', '’', "'"].some((mark) => tokens.is(end, mark));
  return closes && !tokens.glued(end) ? end + 1 : end;
}

function pastDeterminers(tokens: Tokens, at: number): number {
  let first = at;
  for (;;) {
    const word = tokens.word(first)?.functionWord;
    if (word !== 'definite' && word !== 'indefinite' && !tokens.spells(first, 'all')) return first;
    first += 1;
  }
}

/** "Johnson's deputies", "the company's plants": behind the owner. */
function pastOwner(tokens: Tokens, at: number): number {
  for (let owner = at; owner < at + LONGEST_OWNER; owner += 1) {
    // "Mr. Clarke's believers", "the far-right movement's camp"
    if (isTitled(tokens, owner) || isTie(tokens, owner)) continue;
    if (tokens.kind(owner) !== TokenKind.Word) return at;
    const word = tokens.word(owner);
    if (word?.spelling === "'s") return owner > at ? owner + 1 : at;
    if ((word?.functionWord !== undefined || word?.closedClass !== undefined) && !isTie(tokens, owner + 1))
      return at;
  }
  return at;
}

/** "12 of the more than 300 soldiers": behind the number that tells how many there are in all. */
function pastNumber(tokens: Tokens, at: number): number {
  let number = at;
  while (isBeforeNumber(tokens, number) && number < at + 3) number += 1;
  const first = number;
  while (tokens.kind(number) === TokenKind.Number || tokens.word(number)?.numeral !== undefined) number += 1;
  if (number === first) return at;
  // "a quarter of the 1,000 km front"
  return readUnit(tokens, number, 2)?.dimension === 'length' ? number + 1 : number;
}

/** The period of "Mr." and the like. */
const isTitled = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, '.') && tokens.glued(at - 1) && tokens.word(at - 1)?.abbreviation !== undefined;

/** "12 of the [more than] 300", "three of the [top] ten". */
const isBeforeNumber = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.closedClass === 'bound' || ORDERS.has(tokens.spelling(at)) || tokens.spells(at, 'than');

const ORDERS = new Set(['top', 'first', 'last', 'next', 'bottom']);
