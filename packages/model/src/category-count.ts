import type { Quantity } from './quantity.ts';
import type { Span } from './span.ts';

/**
 * A count of one category, by its words: "killed 9 people and injured 36" gives two.
 *
 * Here also stand the counts whose number no numeral states: "a soldier was killed" (1), "no casualties" (0).
 */
export interface CategoryCount extends Omit<Quantity, 'bound'>, Span {
  readonly category: string;
}
