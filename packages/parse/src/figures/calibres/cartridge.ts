import { bareBores } from '../../lexicon/bores.ts';
import type { Rule } from '../../rule.ts';
import { isHyphen } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { calibreMatch } from './calibre-match.ts';
import { isCalibreWord } from './calibre-word.ts';

/** "7.62×39mm", "5.45 x 39 mm", "7.62x54mmR": a cartridge, bore and case length. */
export const cartridge: Rule = {
  name: 'calibre/cartridge',
  triggers: [{ number: true }],
  examples: ['7.62×39mm rounds', '5.45x39mm ammunition', '12.7×108mm', '7.62x54mmR', '7.62x39 ammunition'],
  read: (tokens, at) => {
    const cross = tokens.is(at + 1, '×') || tokens.spells(at + 1, 'x');
    if (!cross || tokens.kind(at + 2) !== TokenKind.Number) return null;
    const unit = tokens.spells(at + 3, 'mm') || tokens.spells(at + 3, 'mmr');
    const bore = tokens.surface(at);
    if (!unit && !bareBores.has(bore)) return null;
    const rimmed = tokens.glued(at + 2) && tokens.spells(at + 3, 'r');
    const last = unit || rimmed ? at + 4 : at + 3;
    const written = tokens.text.slice(tokens.start(at), tokens.end(last - 1));
    return calibreMatch(at, last, Number(bore), { cartridge: written });
  },
};

/** "7.62 NATO", "5.56 rounds": the bore of a small arm without its unit, before a cartridge's or a weapon's name. */
export const bareBore: Rule = {
  name: 'calibre/bare',
  triggers: [{ number: true }],
  examples: ['7.62 NATO', '5.56 rounds', '12.7 machine guns', '7.62-calibre rifles'],
  read: (tokens, at) => {
    const tied = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
    const called = isCalibreWord(tokens, tied);
    if (!called && !namesWeapon(tokens, at + 1)) return null;
    const bore = tokens.surface(at);
    return bareBores.has(bore) ? calibreMatch(at, called ? tied + 1 : at + 1, Number(bore)) : null;
  },
};

/** "7.62mm ammunition" has its unit, which is read with it elsewhere. */
const namesWeapon = (tokens: Tokens, at: number): boolean => {
  const word = tokens.word(at);
  if (word?.unit !== undefined || tokens.kind(at) !== TokenKind.Word) return false;
  return (
    word?.weapon !== undefined ||
    (word?.cartridgeName !== undefined && tokens.capitalised(at)) ||
    tokens.word(at + 1)?.weapon !== undefined
  );
};
