import type { Figure } from '@muster/model';

/** A figure, and every wording that must give it; square brackets mark its span in each. */
export interface FigureCase {
  readonly figure: Partial<
    Pick<Figure, 'value' | 'low' | 'high' | 'bound' | 'kind' | 'unit' | 'counted' | 'change'>
  >;
  readonly phrases: readonly string[];
}

/** The phrase without its brackets, and the span that they mark. */
export function markedSpan(phrase: string): { text: string; start: number; end: number } {
  const start = phrase.indexOf('[');
  const end = phrase.indexOf(']') - 1;
  return { text: phrase.replace('[', '').replace(']', ''), start, end };
}
