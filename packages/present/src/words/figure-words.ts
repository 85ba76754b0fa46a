import type { Bound, ClaimRow } from '@muster/model';
import { numberWords } from './number-words.ts';

const SIGNS: Readonly<Record<Bound, string>> = {
  exact: '',
  approx: '≈ ',
  over: '> ',
  atLeast: '≥ ',
  under: '< ',
  atMost: '≤ ',
  range: '',
  vague: '',
};

/** The parts of a claim that its figure's words depend on. */
export type FigureCells = Pick<ClaimRow, 'value' | 'low' | 'high' | 'bound' | 'unit' | 'surface'>;

function spelledOut({ value, low, high, unit, surface }: FigureCells): string {
  const number =
    value === null && low !== null && high !== null
      ? `${numberWords(low)}–${numberWords(high)}`
      : numberWords(value ?? low ?? high ?? Number.NaN);
  if (number === 'NaN') return `“${surface}”`;
  return unit === null ? number : `${number} ${unit}`;
}

/**
 * A figure with its bound as a sign before the exact words: "> 11,000", "≈ $1.5 billion", "10,000 to 12,000".
 *
 * A number in letters is written in digits ("nine" is "9"); a vague one stays as it is, in quotation marks: “dozens”.
 */
export function figureWords(figure: FigureCells): string {
  const { bound, surface } = figure;
  if (bound === 'vague') return `“${surface}”`;
  return `${SIGNS[bound]}${/\d/.test(surface) ? surface.replace(/\s+/g, ' ') : spelledOut(figure)}`;
}
