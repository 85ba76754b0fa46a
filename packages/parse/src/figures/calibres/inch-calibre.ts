import { calibreNumbers, gauges } from '../../lexicon/bores.ts';
import type { Rule } from '../../rule.ts';
import { isHyphen } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { readNumber } from '../read-number.ts';
import { calibreMatch } from './calibre-match.ts';
import { isCalibreWord } from './calibre-word.ts';

/** An inch in millimetres: ".50 calibre" is 12.7 mm. */
const INCH = 25.4;
const millimetres = (inches: number): number => Number((inches * INCH).toFixed(2));

/** ".50-calibre", ".45 caliber", ".50cal", ".338 Lapua", ".22 rifle": parts of an inch behind a point. */
export const inchCalibre: Rule = {
  name: 'calibre/inches',
  triggers: [{ symbol: '.', next: [{ number: true }] }],
  examples: ['.50-calibre machine guns', '.45 caliber pistols', '.50cal', '.338 Lapua', '.22 rifles'],
  read: (tokens, at) => {
    const digits = tokens.surface(at + 1);
    if (tokens.glued(at - 1) || !tokens.glued(at) || !/^\d{2,3}$/.test(digits)) return null;
    const word = isHyphen(tokens, at + 2) ? at + 3 : at + 2;
    const value = millimetres(Number(`0.${digits}`));
    if (isCalibreWord(tokens, word)) return calibreMatch(at, word + 1, value);
    const named = tokens.word(word)?.cartridgeName !== undefined && tokens.capitalised(word);
    return named || isSmallArm(tokens, word) ? calibreMatch(at, at + 2, value) : null;
  },
};

/** "50-calibre machine gun", "0.50-calibre": hundredths of an inch without the point, before a small arm. */
export const hundredthsCalibre: Rule = {
  name: 'calibre/hundredths',
  triggers: [{ number: true }],
  examples: ['50-calibre machine guns', '45-caliber pistols', '0.50-calibre rifles'],
  read: (tokens, at) => {
    const word = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
    if (!isCalibreWord(tokens, word) || tokens.glued(at - 1)) return null;
    const digits = tokens.surface(at);
    if (!calibreNumbers.has(digits)) return null;
    if (!isSmallArm(tokens, word + 1)) return null;
    return calibreMatch(
      at,
      word + 1,
      millimetres(digits.includes('.') ? Number(digits) : Number(digits) / 100),
    );
  },
};

/** "12-gauge shotgun": a bore told by how many balls of it make a pound of lead. */
export const gaugeCalibre: Rule = {
  name: 'calibre/gauge',
  triggers: [{ number: true }],
  examples: ['12-gauge shotgun', '20 gauge shotguns'],
  read: (tokens, at) => {
    const word = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
    if (!tokens.spells(word, 'gauge') && !tokens.spells(word, 'bore')) return null;
    const bore = gauges.get(tokens.surface(at));
    return bore !== undefined && isSmallArm(tokens, word + 1) ? calibreMatch(at, word + 1, bore) : null;
  },
};

/** "16-inch guns", "five-inch shells": the bores of ships' and coast guns. */
export const gunInches: Rule = {
  name: 'calibre/gun-inches',
  triggers: [{ number: true }, { word: 'numeral' }],
  examples: ['16-inch guns', 'five-inch guns', '9.2-inch howitzers'],
  read: (tokens, at) => {
    const number = readNumber(tokens, at);
    if (number === null || number.value > 36 || !isHyphen(tokens, number.end)) return null;
    const word = number.end + 1;
    if (!tokens.spells(word, 'inch')) return null;
    const gun = tokens.spells(word + 1, 'naval') || tokens.spells(word + 1, 'deck') ? word + 2 : word + 1;
    return GUNS.has(tokens.spelling(gun)) ? calibreMatch(at, word + 1, millimetres(number.value)) : null;
  },
};

const GUNS = new Set(
  'gun guns howitzer howitzers mortar mortars shell shells cannon cannons rocket rockets torpedo torpedoes'.split(
    ' ',
  ),
);

/** A rifle, a pistol, a machine gun or what they fire, within three words: "heavy machine guns", "ammunition". */
function isSmallArm(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 3 && tokens.kind(at) === TokenKind.Word; at += 1) {
    const word = tokens.word(at);
    const category = word?.weapon?.category;
    if (category === 'small arms' || category === 'ammunition') return true;
    if (category !== undefined) return tokens.spelling(at - 1) === 'machine';
  }
  return false;
}
