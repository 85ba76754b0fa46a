import {
  absolute,
  clock,
  counted,
  holiday,
  joined,
  modified,
  nth,
  reference,
  relative,
  set,
  weekday,
} from './dates/rules.ts';
import { digits, moneyBefore, words } from './figures/amounts.ts';
import { capitalMillimetres } from './figures/calibres/capital-millimetres.ts';
import { bareBore, cartridge } from './figures/calibres/cartridge.ts';
import { gaugeCalibre, gunInches, hundredthsCalibre, inchCalibre } from './figures/calibres/inch-calibre.ts';
import { fractionOf } from './figures/fraction.ts';
import { share } from './figures/ratio.ts';
import { vague } from './figures/vague.ts';
import { pageFurniture } from './furniture/page-furniture.ts';
import type { Rule } from './rule.ts';

/** The rules that read dates; they stand before those of figures, so that a year is never counted. */
export const dateRules: readonly Rule[] = [
  clock,
  nth,
  holiday,
  modified,
  joined,
  absolute,
  weekday,
  set,
  relative,
  reference,
  counted,
];

/** The rules that read figures. */
export const figureRules: readonly Rule[] = [
  cartridge,
  bareBore,
  inchCalibre,
  hundredthsCalibre,
  gaugeCalibre,
  gunInches,
  capitalMillimetres,
  moneyBefore,
  share,
  fractionOf,
  vague,
  digits,
  words,
];

/** All rules, in the order in which they are tried at a token. Read this first. */
export const rules: readonly Rule[] = [pageFurniture, ...dateRules, ...figureRules];
