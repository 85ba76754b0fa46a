import type { Bound } from '../quantity.ts';
import type { ClaimRow } from '../rows.ts';
import { numberWords } from './number-words.ts';
import { unitSigns } from './unit-words.ts';

const SIGNS: Readonly<Record<Exclude<Bound, 'vague'>, string>> = {
  exact: '',
  approx: '≈ ',
  over: '> ',
  atLeast: '≥ ',
  under: '< ',
  atMost: '≤ ',
  range: '',
};

/** The parts of a claim that its figure's words depend on. */
export type FigureCells = Pick<
  ClaimRow,
  'kind' | 'value' | 'low' | 'high' | 'bound' | 'unit' | 'cartridge' | 'surface'
>;

/**
 * A figure with its bound as a sign before it, written alike whatever words the text has for it: "> 11,000",
 * "11,000–12,000", "≈ 50 km", "$1.5 billion", "36%".
 *
 * What no number can be given for stays as the text has it, in quotation marks: “dozens”. So do a share ("one in five") and a
 * place in an order ("the third"); a cartridge has its own name: "7.62×39mm".
 */
export function figureWords({
  kind,
  value,
  low,
  high,
  bound,
  unit,
  cartridge,
  surface,
}: FigureCells): string {
  const stated = value ?? low ?? high;
  if (bound === 'vague' || stated === null) return `“${surface}”`;
  if (kind === 'ratio' || kind === 'ordinal') return `${SIGNS[bound]}${surface}`;
  if (cartridge !== null) return `${SIGNS[bound]}${cartridge}`;
  const { before, behind } = unit === null ? { before: '', behind: '' } : unitSigns(unit, value);
  const amount = (number: number) => `${before}${numberWords(number)}`.replace(`${before}−`, `−${before}`);
  const words =
    value === null && low !== null && high !== null ? `${amount(low)}–${amount(high)}` : amount(stated);
  return `${SIGNS[bound]}${words}${behind}`;
}
