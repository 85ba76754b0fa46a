import type { Attribution, Span } from '@muster/model';
import type { Prose } from '../text/prose.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import { datelineEnd } from '../text/dateline.ts';
import { isInCapitals } from '../text/capitals.ts';
import type { Tokens } from '../text/tokens.ts';
import { directAttributions } from './attribution/direct-attributions.ts';
import type { Draft } from './attribution/draft.ts';
import { headline } from './attribution/headline.ts';
import { indirectAttributions } from './attribution/indirect.ts';
import { outermost } from './attribution/outermost.ts';
import { tellsSeeming } from './attribution/seeming.ts';
import type { Stretch } from './attribution/stretch.ts';

/** What is found of who said what. */
export interface Attributions {
  /** Each with its source, cue and content, in the order of the text; none inside another's content. */
  readonly outermost: Attribution[];
  /** The same with speech relayed by another's: "the agency said 40 had died, [lawmakers said]" has both. */
  readonly all: Attribution[];
}

/** Finds who said what: the source, the cue and the content of each attribution. */
export function readAttributions(prose: Prose): Attributions {
  const { tokens, sentences, quotations } = prose;
  const direct = directAttributions(prose);
  const told = covered(
    tokens,
    direct.flatMap(({ cue, content }) => (cue === null ? content : [...content, cue])),
  );
  const quoted = covered(tokens, quotations);
  const drafts = [...direct];
  let next = 0;
  for (const [place, sentence] of sentences.entries()) {
    let speaker: Stretch | null = null;
    for (; next < direct.length && direct[next]!.cue!.last <= sentence.last; next += 1) {
      if (direct[next]!.cue!.first >= sentence.first) speaker = direct[next]!.source;
    }
    drafts.push(...headline(tokens, sentence, () => paragraphEnd(sentences, place), told));
    const written = isInCapitals(tokens, sentence.first, sentence.last) ? tokens.inLowerCase() : tokens;
    const body = { first: datelineEnd(tokens, sentence.first, sentence.last), last: sentence.last };
    for (const draft of indirectAttributions(written, body, { told, quoted, speaker }))
      drafts.push(toQuotationEnd(draft, quotations));
  }
  const kept = new Set(outermost(tokens, drafts));
  const ordered = drafts.sort((a, b) => firstOf(a) - firstOf(b));
  const asAttributions = (list: readonly Draft[]): Attribution[] =>
    list.map((draft) => attributionOf(tokens, draft));
  return {
    outermost: asAttributions(ordered.filter((draft) => kept.has(draft))),
    all: asAttributions(
      ordered.filter(
        (draft) => (kept.has(draft) && !tellsSeeming(tokens, draft)) || isRelayed(tokens, draft),
      ),
    ),
  };
}

/** The token behind the paragraph that holds the sentence at `place`. */
function paragraphEnd(sentences: readonly Sentence[], place: number): number {
  let last = place;
  while (sentences[last + 1]?.paragraph === sentences[place]!.paragraph) last += 1;
  return sentences[last]!.last;
}

/** Whether it is speech with a speaker of its own, so that another may relay it. */
function isRelayed(tokens: Tokens, { source, cue, content }: Draft): boolean {
  if (source === null || cue === null || tokens.spells(content[0]!.first, 'to')) return false;
  for (let at = cue.first; at < cue.last; at += 1) if (tokens.word(at)?.cue === 'say') return true;
  return false;
}

/** Marks the tokens of the stretches. */
function covered(tokens: Tokens, stretches: readonly Stretch[]): Uint8Array {
  const mask = new Uint8Array(tokens.count);
  for (const { first, last } of stretches) mask.fill(1, first, last);
  return mask;
}

/** Content that ends inside a quotation goes on to its end: 'that "they hit him. They …"'. */
function toQuotationEnd(draft: Draft, quotations: readonly Quotation[]): Draft {
  const last = draft.content.at(-1)!;
  const open = quotationAt(quotations, last.last - 1);
  return open === null || open.first < last.first || open.last <= last.last
    ? draft
    : { ...draft, content: [...draft.content.slice(0, -1), { first: last.first, last: open.last }] };
}

/** The quotation that holds the token, found by halving; they stand in the order of the text. */
function quotationAt(quotations: readonly Quotation[], token: number): Quotation | null {
  let low = 0;
  let high = quotations.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (quotations[middle]!.first <= token) low = middle;
    else high = middle - 1;
  }
  const found = quotations[low];
  return found !== undefined && found.first <= token && token < found.last ? found : null;
}

const firstOf = ({ source, cue, content }: Draft): number =>
  Math.min(content[0]!.first, source?.first ?? Infinity, cue?.first ?? Infinity);

function attributionOf(tokens: Tokens, { source, cue, content }: Draft): Attribution {
  const parts = content.map((part): [number, number] => [
    tokens.start(part.first),
    tokens.end(part.last - 1),
  ]);
  return {
    source: source && spanOf(tokens, source),
    cue: cue && spanOf(tokens, cue),
    content: {
      start: parts[0]![0],
      end: parts.at(-1)![1],
      ...(parts.length > 1 ? { parts } : {}),
    },
  };
}

const spanOf = (tokens: Tokens, { first, last }: Stretch): Span => ({
  start: tokens.start(first),
  end: tokens.end(last - 1),
});
