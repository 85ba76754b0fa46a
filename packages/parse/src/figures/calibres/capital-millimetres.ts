import type { Rule } from '../../rule.ts';
import { isHyphen } from '../../text/hyphen.ts';
import { calibreMatch } from './calibre-match.ts';
import { weaponBehind } from './weapon-of-calibre.ts';

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
    return calibreMatch(at, symbol + 1, value);
  },
};
