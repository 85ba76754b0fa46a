import type { Attribution, QuotationKind, Span, Speaker } from '@muster/model';
import type { Prose } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import { carriedBack } from './carried-back.ts';
import { relayedSource, relayer } from './relays.ts';
import type { Stretch } from './stretch.ts';

/** Tells who said what stands at a span, or null where the report speaks in its own voice. */
export type SpeakerOf = (span: Span) => Speaker | null;

/** One stretch of an attribution's content, with the names of those who said it. */
interface Said {
  readonly start: number;
  readonly end: number;
  readonly attribution: Attribution;
  readonly source: string | null;
  /** Who relayed it by the words of the attribution itself. */
  readonly relay: string | null;
}

/**
 * Prepares the attributions of one text for the question who said what stands at a span.
 *
 * A pronoun, "the agency" and a short name are carried back to the name before them: after "the NIS said", the
 * source of "They reported" is the NIS. The innermost attribution speaks; those around it relay, and so does a source
 * that cites another ("lawmakers said after a briefing by the NIS").
 */
export function speakers(prose: Prose, attributions: readonly Attribution[]): SpeakerOf {
  const said = saidBy(prose.tokens, attributions);
  const longest = said.reduce((length, { start, end }) => Math.max(length, end - start), 0);
  return (span) => {
    const [innermost, ...outer] = holding(said, longest, span);
    if (innermost === undefined) return null;
    const { source, relay, attribution } = innermost;
    const relays = [relay, ...outer.flatMap((other) => [other.source, other.relay])];
    return {
      source,
      cue: attribution.cue && prose.tokens.text.slice(attribution.cue.start, attribution.cue.end),
      kind: quotationKind(prose, attribution),
      via: [...new Set(relays)].filter((name) => name !== null && name !== source) as string[],
    };
  };
}

/** The stretches of content in the order of the text. */
function saidBy(tokens: Tokens, attributions: readonly Attribution[]): Said[] {
  const nameBehind = carriedBack(tokens);
  return attributions
    .flatMap((attribution) => {
      const named = attribution.source && nameBehind(stretchOf(tokens, attribution.source));
      const relayed = relayedSource(tokens, attribution.cue && stretchOf(tokens, attribution.cue));
      const source = relayed === null ? named : nameBehind(relayed);
      const behind = relayed === null ? relayer(tokens, stretchOf(tokens, attribution.content)) : null;
      const relay = relayed === null ? behind && nameBehind(behind) : named;
      return partsOf(attribution).map(([start, end]) => ({ start, end, attribution, source, relay }));
    })
    .sort((a, b) => a.start - b.start);
}

/** What holds the span, the shortest first; looked for no farther back than the longest content is. */
function holding(said: readonly Said[], longest: number, span: Span): Said[] {
  let low = 0;
  let high = said.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (said[middle]!.start <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Said[] = [];
  for (let at = low - 1; at >= 0 && said[at]!.start >= span.start - longest; at -= 1)
    if (span.end <= said[at]!.end) found.push(said[at]!);
  return found.sort((a, b) => lengthOf(a.attribution) - lengthOf(b.attribution));
}

const partsOf = ({ content }: Attribution): readonly (readonly [number, number])[] =>
  content.parts ?? [[content.start, content.end]];

const lengthOf = (attribution: Attribution): number =>
  partsOf(attribution).reduce((sum, [start, end]) => sum + end - start, 0);

/** Direct where nothing but quotations is the content, mixed where some of it is quoted, else indirect. */
function quotationKind({ tokens, quotations }: Prose, attribution: Attribution): QuotationKind {
  const parts = partsOf(attribution);
  const near = quotations
    .map(({ first, last }): Span => ({ start: tokens.start(first), end: tokens.end(last - 1) }))
    .filter(({ start, end }) => start < attribution.content.end && attribution.content.start < end);
  if (parts.every(([start, end]) => near.some((span) => span.start <= start && end <= span.end + 1)))
    return 'direct';
  return parts.some(([start, end]) => near.some((span) => span.start < end && start < span.end))
    ? 'mixed'
    : 'indirect';
}

/** The tokens of a span. */
function stretchOf(tokens: Tokens, { start, end }: Span): Stretch {
  const first = tokenAt(tokens, start);
  return { first, last: tokenAt(tokens, end - 1) + 1 };
}

function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens.start(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
