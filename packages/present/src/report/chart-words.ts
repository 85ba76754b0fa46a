/** What a chart says above its plot. */
export interface ChartWords {
  readonly title: string | null;
  readonly subtitle: readonly string[];
}

const linesOf = (words: unknown): string[] =>
  (Array.isArray(words) ? words : [words]).filter((line) => typeof line === 'string');

/**
 * The title and subtitle of a Vega-Lite chart: a text, or an object with texts or lists of them.
 *
 * A chart that keeps its subtitle unbroken in `usermeta` gives that.
 */
export function chartWords(spec: object): ChartWords {
  const { title, usermeta } = spec as {
    readonly title?: unknown;
    readonly usermeta?: { readonly subtitle?: unknown };
  };
  const { text, subtitle } =
    typeof title === 'object' && title !== null
      ? (title as { readonly text?: unknown; readonly subtitle?: unknown })
      : { text: title };
  const lines = linesOf(text);
  return {
    title: lines.length === 0 ? null : lines.join(' '),
    subtitle: linesOf(usermeta?.subtitle ?? subtitle),
  };
}

/** The same chart without its title: for a page that writes it as words of its own. */
export function untitled(spec: object): object {
  const { title: _, ...rest } = spec as Readonly<Record<string, unknown>>;
  return rest;
}
