import type { Tokens } from '../../text/tokens.ts';

/** The form of a verb as its ending shows it: "claim", "claims", "claimed", "claiming". */
export type Shape = 'base' | 'third' | 'past' | 'ing';

/** The form of the verb, as far as its ending tells. */
export function shapeOf(tokens: Tokens, at: number): Shape {
  const surface = tokens.lower(at);
  if (surface.endsWith('ing') && surface.length > 4) return 'ing';
  if (surface.endsWith('ed') || IRREGULAR_PASTS.has(surface)) return 'past';
  return surface.endsWith('s') && !surface.endsWith('ss') ? 'third' : 'base';
}

const IRREGULAR_PASTS = new Set(
  (
    'said told wrote written thought felt knew known found shown heard saw seen meant spoke spoken understood sought ' +
    'swore sworn forgot foresaw foreseen chose sang struck learnt'
  ).split(' '),
);
