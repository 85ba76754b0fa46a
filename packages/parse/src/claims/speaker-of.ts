import type { Attribution, QuotationKind, Span, Speaker } from '@muster/model';
import type { Prose } from '../text/prose.ts';

/** Who is said to have said what stands at `span`: the nearest attribution whose content holds it. */
export function speakerOf(
  { tokens, quotations }: Prose,
  attributions: readonly Attribution[],
  span: Span,
): Speaker | null {
  const holding = attributions
    .filter(({ content }) => content.start <= span.start && span.end <= content.end)
    .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start));
  const [nearest, ...outer] = holding;
  if (nearest === undefined) return null;
  const words = (part: Span | null): string | null =>
    part === null ? null : tokens.text.slice(part.start, part.end).replace(/\s+/g, ' ');
  const covering = quotations.some(
    ({ first, last }) => tokens.start(first) <= span.start && span.end <= tokens.end(last - 1),
  );
  const whole = quotations.some(
    ({ first, last }) =>
      tokens.start(first) <= nearest.content.start + 1 && nearest.content.end <= tokens.end(last - 1) + 1,
  );
  const kind: QuotationKind = whole ? 'direct' : covering ? 'mixed' : 'indirect';
  return {
    source: words(nearest.source),
    cue: words(nearest.cue),
    kind,
    via: outer.map(({ source }) => words(source)).filter((source) => source !== null),
  };
}
