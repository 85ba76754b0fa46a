import { digits, moneyBefore, words } from './figures/amounts.ts';
import { fractionOf, vague } from './figures/parts.ts';
import { share } from './figures/ratio.ts';
import type { Rule } from './rule.ts';

/**
 * All rules, in the order in which they are tried at a token. Read this first.
 */
export const rules: readonly Rule[] = [moneyBefore, share, fractionOf, vague, digits, words];
