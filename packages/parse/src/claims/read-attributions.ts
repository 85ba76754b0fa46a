import type { Attribution, Span } from '@muster/model';
import type { Prose } from '../text/prose.ts';
import type { Quotation } from '../text/quotations.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';
import { directAttribution, isDirect } from './attribution/direct.ts';
import type { Draft } from './attribution/draft.ts';
import { headline } from './attribution/headline.ts';
import { indirectAttributions } from './attribution/indirect.ts';
import type { Stretch } from './attribution/stretch.ts';

/** Finds who said what: the source, the cue and the content of each attribution, in the order of the text. */
export function readAttributions(prose: Prose): Attribution[] {
  const { tokens } = prose;
  const direct = directAttributions(prose);
  const spoken = coverage(direct, prose.quotations);
  const drafts = [
    ...direct,
    ...prose.sentences.flatMap((sentence) => [
      ...headline(tokens, sentence, spoken),
      ...indirectAttributions(tokens, sentence, spoken).map((draft) =>
        toQuotationEnd(draft, prose.quotations),
      ),
    ]),
  ].filter(({ content }) => content.length > 0);
  return drafts.sort((a, b) => firstOf(a) - firstOf(b)).map((draft) => attributionOf(tokens, draft));
}

/** Direct quotations with their speakers; one without a cue goes on with the speaker of the one before it. */
function directAttributions(prose: Prose): Draft[] {
  const { tokens, sentences } = prose;
  const drafts: Draft[] = [];
  let lastParagraph = -2;
  for (const quotation of prose.quotations) {
    const sentence = sentences[sentenceAt(sentences, quotation.first)];
    if (
      sentence === undefined ||
      quotation.last - quotation.first < 4 ||
      !isDirect(tokens, quotation, sentence)
    )
      continue;
    const draft = directAttribution(prose, quotation);
    const before = drafts.at(-1);
    const near = sentence.paragraph - lastParagraph <= 1;
    if (before !== undefined && near && (draft === null || sameCue(draft, before))) {
      drafts[drafts.length - 1] = {
        ...before,
        content: [...before.content, { first: quotation.first, last: quotation.last }],
      };
    } else if (draft !== null) drafts.push(draft);
    else continue;
    lastParagraph = sentence.paragraph;
  }
  return drafts;
}

/** Content that ends inside a quotation goes on to its end: 'that "they hit him. They …"'. */
function toQuotationEnd(draft: Draft, quotations: readonly Quotation[]): Draft {
  const last = draft.content.at(-1)!;
  const open = quotations.find(
    (quotation) => quotation.first >= last.first && quotation.first < last.last && quotation.last > last.last,
  );
  return open === undefined
    ? draft
    : { ...draft, content: [...draft.content.slice(0, -1), { first: last.first, last: open.last }] };
}

const sameCue = (a: Draft, b: Draft): boolean =>
  a.cue !== null && b.cue !== null && a.cue.first === b.cue.first;

/** Tells whether a token lies in a direct attribution, or between quotation marks. */
function coverage(drafts: readonly Draft[], quotations: readonly Quotation[]): (token: number) => boolean {
  const stretches = [
    ...drafts.flatMap(({ cue, content }) => [...content, ...(cue ? [cue] : [])]),
    ...quotations,
  ].sort((a, b) => a.first - b.first);
  return (token) => stretches.some(({ first, last }) => first <= token && token < last);
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
