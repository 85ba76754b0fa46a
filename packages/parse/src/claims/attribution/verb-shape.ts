import { irregularPasts } from '../../lexicon/inflect.ts';
import type { Tokens } from '../../text/tokens.ts';

/** The form of a verb as its ending shows it: "claim", "claims", "claimed", "claiming". */
export type Shape = 'base' | 'third' | 'past' | 'ing';

/** The form of the verb, as far as its ending tells. */
export function shapeOf(tokens: Tokens, at: number): Shape {
  const surface = tokens.lower(at);
  if (surface.endsWith('ing') && surface.length > 4) return 'ing';
  if (surface.endsWith('ed') || irregularPasts.has(surface)) return 'past';
  return surface.endsWith('s') && !surface.endsWith('ss') ? 'third' : 'base';
}
