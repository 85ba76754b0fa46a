import type { ClaimRow } from '@muster/model';
import { numberWords } from './number-words.ts';
import { unitWords } from './unit-words.ts';

/** The parts of a claim that its figure's words depend on. */
type Figure = Pick<ClaimRow, 'value' | 'low' | 'high' | 'bound' | 'unit' | 'surface'>;

function amount({ value, low, high, bound, surface }: Figure): string {
  const stated = value ?? low ?? high;
  if (bound === 'vague' || stated === null) return `“${surface}”`;
  const number = numberWords(stated);
  switch (bound) {
    case 'exact':
      return number;
    case 'approx':
      return `≈ ${number}`;
    case 'over':
      return `> ${number}`;
    case 'atLeast':
      return `≥ ${number}`;
    case 'under':
      return `< ${number}`;
    case 'atMost':
      return `≤ ${number}`;
    case 'range':
      return low === null || high === null ? number : `${numberWords(low)}–${numberWords(high)}`;
  }
}

/** A figure as a chart writes it, its bound never dropped: "> 11,000", "11,000–12,000", "≈ 50 km", "“dozens”". */
export function figureWords(figure: Figure): string {
  const { unit, bound } = figure;
  if (unit === null || bound === 'vague') return amount(figure);
  return `${amount(figure)} ${unitWords(unit, figure.value)}`;
}
