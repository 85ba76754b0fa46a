import type { Attribution, QuotationKind, Span, Speaker } from '@muster/model';
import type { Prose } from '../../text/prose.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { firstFrom } from '../phrases/stretch.ts';
import { antecedentOf } from './antecedent.ts';
import { carriedBack, type NameBehind } from './carried-back.ts';
import { referenceOf } from './names.ts';
import { isQuoteMark } from './quote-mark.ts';
import { relayedSource, relayer } from './relays.ts';
import type { Stretch } from './stretch.ts';

/** Who said something, and where it stands in the text that they did. */
export interface Told {
  readonly speaker: Speaker;
  readonly attribution: Attribution;
}

/** Tells who said what stands at a span, or null where the report speaks in its own voice. */
export type SpeakerOf = (span: Span) => Told | null;

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
    const around = outer.filter((other) => !isSetAgainst(prose.tokens, attribution, other.attribution));
    const relays = [relay, ...around.flatMap((other) => [other.source, other.relay])];
    const speaker: Speaker = {
      source,
      cue: attribution.cue && prose.tokens.text.slice(attribution.cue.start, attribution.cue.end),
      kind: quotationKind(prose, attribution, span),
      via: [...new Set(relays)].filter((name) => name !== null && name !== source) as string[],
    };
    return { speaker, attribution };
  };
}

/** The stretches of content in the order of the text. */
function saidBy(tokens: Tokens, attributions: readonly Attribution[]): Said[] {
  const nameBehind = carriedBack(tokens);
  let last: Pick<Said, 'source' | 'relay'> = { source: null, relay: null };
  return attributions
    .flatMap((attribution): Said[] => {
      const said = namesOf(tokens, attribution, nameBehind, last);
      if (said === null) return [];
      last = said;
      return partsOf(attribution).map(([start, end]) => ({ start, end, attribution, ...said }));
    })
    .sort((a, b) => a.start - b.start);
}

/** Who said it and who relayed it; null where the report itself speaks, or nobody: "this newspaper", "nothing in the statement". */
function namesOf(
  tokens: Tokens,
  attribution: Attribution,
  nameBehind: NameBehind,
  last: Pick<Said, 'source' | 'relay'>,
): Pick<Said, 'source' | 'relay'> | null {
  const source = attribution.source && antecedentOf(tokens, stretchOf(tokens, attribution.source));
  const cue = attribution.cue && stretchOf(tokens, attribution.cue);
  if (source === null)
    return cue !== null && tokens.spells(cue.first, 'no') ? null : { source: null, relay: null };
  switch (referenceOf(tokens, source)) {
    case 'nobody':
    case 'report':
      return null;
    case 'account': {
      const owner = ownerOf(tokens, source);
      return owner === null ? last : { source: nameBehind(owner), relay: null };
    }
    default: {
      const relayed = relayedSource(tokens, cue, source);
      const named = nameBehind(source);
      if (relayed !== null) return { source: nameBehind(relayed), relay: named };
      const behind = relayer(tokens, source, stretchOf(tokens, attribution.content));
      return { source: named, relay: behind && nameBehind(behind) };
    }
  }
}

/** "the commission" of "the commission's preliminary count": whose account it is; null where nobody is named. */
function ownerOf(tokens: Tokens, { first, last }: Stretch): Stretch | null {
  for (let at = first + 1; at < last - 1; at += 1)
    if (tokens.word(at)?.spelling === "'s") return { first, last: at };
  return null;
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

const CONTRASTS = new Set(['while', 'whereas', 'though', 'although', 'but']);

/** "police put it at 8,000 while [organisers] claimed 40,000": whoever is set against others is not relayed by them. */
function isSetAgainst(tokens: Tokens, { source, cue }: Attribution, { content }: Attribution): boolean {
  const begins = (source ?? cue)?.start ?? -1;
  if (begins <= content.start) return false;
  const conjunction = tokenAt(tokens, begins) - 1;
  return CONTRASTS.has(tokens.spelling(conjunction)) && tokens.start(conjunction) > content.start;
}

/** Direct where nothing but quotations is the content, mixed where what is asked about is quoted but not all, else indirect. */
function quotationKind({ tokens, quotations }: Prose, attribution: Attribution, asked: Span): QuotationKind {
  const parts = partsOf(attribution);
  if (isFragment(tokens, attribution)) return 'mixed';
  const { start: from, end: to } = attribution.content;
  const near: Span[] = [];
  for (let index = firstFrom(quotations, tokenAt(tokens, from)); index < quotations.length; index += 1) {
    const { first, last } = quotations[index]!;
    const span = { start: tokens.start(first), end: tokens.end(last - 1) };
    if (span.start >= to) break;
    if (from < span.end) near.push(span);
  }
  if (parts.every(([start, end]) => near.some((span) => span.start <= start && end <= span.end + 1)))
    return 'direct';
  return near.some(({ start, end }) => start <= asked.start && asked.end <= end) ? 'mixed' : 'indirect';
}

/** 'spoke of "more than 1,000"': a few words quoted inside the report's own sentence. */
function isFragment(tokens: Tokens, { cue, content }: Attribution): boolean {
  if (cue === null || content.parts !== undefined || cue.end > content.start) return false;
  const last = tokenAt(tokens, content.end - 1);
  return (
    isQuoteMark(tokens, last) &&
    tokens.kind(last - 1) !== TokenKind.Symbol &&
    isQuoteMark(tokens, tokenAt(tokens, content.start)) &&
    !tokens.is(tokenAt(tokens, content.start) - 1, ':') &&
    !tokens.is(tokenAt(tokens, content.start) - 1, ',')
  );
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
