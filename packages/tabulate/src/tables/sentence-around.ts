import type { ReadReport, Span } from '@muster/model';

/** "Gen.", "Nov.", "U.S.": a full stop after one of these does not end a sentence. */
const ABBREVIATION = /(?:^|[\s.(])\p{Lu}\p{Ll}{0,3}\.\s*$/u;

/**
 * The sentence that a mention stands in.
 *
 * It is a claim's own sentence where a claim stands there too; else the sentence that Unicode's rules (UAX 29) cut out
 * of the mention's paragraph, joined to its neighbour wherever the cut falls after a capitalised abbreviation: rather two
 * sentences too many than half of one.
 */
export function sentenceAround({ report, reading }: ReadReport, mention: Span): Span {
  const claim = reading.claims.find(({ sentence }) => holds(sentence, mention));
  if (claim) return claim.sentence;
  return (
    sentencesOf(report.text, paragraphAround(report.text, mention)).find((it) => holds(it, mention)) ??
    mention
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function paragraphAround(text: string, { start, end }: Span): Span {
  const before = start === 0 ? -1 : text.lastIndexOf('\n\n', start - 1);
  const after = text.indexOf('\n\n', end);
  return { start: before === -1 ? 0 : before + 2, end: after === -1 ? text.length : after };
}

function sentencesOf(text: string, paragraph: Span): Span[] {
  const sentences: { start: number; end: number }[] = [];
  let open = false;
  // Unicode's rules end a sentence at every line break; inside a paragraph a line break is a space.
  const unbroken = text.slice(paragraph.start, paragraph.end).replace(/[\r\n]/g, ' ');
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { segment, index } of segmenter.segment(unbroken)) {
    const start = paragraph.start + index;
    const last = sentences.at(-1);
    if (open && last) last.end = start + segment.length;
    else sentences.push({ start, end: start + segment.length });
    open = ABBREVIATION.test(segment);
  }
  return sentences;
}
