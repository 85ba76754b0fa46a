import type { FigureRow } from './figure-row.ts';

/** What a list says of a figure beside its mark: "still to come, via a lawmaker"; nothing where it is stated at first hand. */
export function stanceWords({ stance, certainty, via }: FigureRow): string[] {
  const told = {
    stated: [],
    unsure: [certainty],
    forecast: ['still to come'],
    denied: [certainty === 'certainly not' ? 'denied' : certainty],
  }[stance];
  return via === null ? told : [...told, `via ${via}`];
}
