import { absolute } from './dates/rules/absolute.ts';
import { clock } from './dates/rules/clock.ts';
import { counted } from './dates/rules/counted.ts';
import { dayPart } from './dates/rules/day-part.ts';
import { holiday } from './dates/rules/holiday.ts';
import { joined } from './dates/rules/joined.ts';
import { modified } from './dates/rules/modified.ts';
import { nth } from './dates/rules/nth.ts';
import { reference } from './dates/rules/reference.ts';
import { relative } from './dates/rules/relative.ts';
import { set } from './dates/rules/set.ts';
import { weekday } from './dates/rules/weekday.ts';
import { digits, moneyBefore, words } from './figures/amounts.ts';
import { capitalMillimetres } from './figures/calibres/capital-millimetres.ts';
import { bareBore, cartridge } from './figures/calibres/cartridge.ts';
import { gaugeCalibre, gunInches, hundredthsCalibre, inchCalibre } from './figures/calibres/inch-calibre.ts';
import { fractionOf } from './figures/fraction.ts';
import { share } from './figures/ratio.ts';
import { multiple } from './figures/multiple.ts';
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
  dayPart,
  counted,
];

/** The rules that read figures; a name is no figure, and its capital tells nothing in a sentence all in capitals. */
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
  multiple,
  vague,
  digits,
  words,
].map((rule): Rule => ({ ...rule, caseless: true }));

/** All rules, in the order in which they are tried at a token. Read this first. */
export const rules: readonly Rule[] = [pageFurniture, ...dateRules, ...figureRules];
