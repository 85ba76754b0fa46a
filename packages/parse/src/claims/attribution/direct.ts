import type { Prose } from '../../text/prose.ts';
import type { Quotation } from '../../text/quotations.ts';
import { sentenceAt, type Sentence } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { cueAt } from './cue.ts';
import { directEnd, directStart, isFragment, type Telling } from './direct-content.ts';
import type { Draft } from './draft.ts';
import { isQuoteMark } from './quote-mark.ts';
import { subjectBehind } from './source-behind.ts';
import { mainSubject, nounBefore, subjectBefore } from './subject.ts';
import type { Stretch } from './stretch.ts';

/** How many tokens a cue may stand away from its quotation: a name with its office lies between. */
const FARTHEST = 40;

/** A direct quotation ends like a sentence or with the comma before "he said", or fills one. */
export function isDirect(tokens: Tokens, quotation: Quotation, sentence: Sentence): boolean {
  let inner = quotation.last - 1;
  while (quotation.closed && inner > quotation.first && isClosingMark(tokens, inner)) inner -= 1;
  const closing = tokens.symbol(inner);
  if (closing === 0x2e && isAttributedBefore(tokens, quotation)) return true;
  const ends =
    closing === 0x2c || closing === 0x2e || closing === 0x3f || closing === 0x21 || closing === 0x2026;
  let opening = quotation.first + 1;
  while (opening < inner && isClosingMark(tokens, opening)) opening += 1;
  if (closing === 0x2c && isTitle(tokens, opening, inner) && quotation.first > sentence.first) return false;
  if (!ends) return !quotation.closed || quotation.first === sentence.first;
  if (closing === 0x2c || closing === 0x3f || closing === 0x21) return true;
  return (
    quotation.first === sentence.first ||
    tokens.kind(quotation.first - 1) === TokenKind.Newline ||
    tokens.is(quotation.first - 1, '.')
  );
}

/** "on “Fox News Sunday,”": a few words, all with a capital, are a name. */
function isTitle(tokens: Tokens, first: number, last: number): boolean {
  if (last - first > 6) return false;
  for (let at = first; at < last; at += 1)
    if (!tokens.capitalised(at) && tokens.word(at)?.functionWord === undefined) return false;
  return last > first && tokens.capitalised(first) && tokens.capitalised(last - 1);
}

const isClosingMark = (tokens: Tokens, at: number): boolean =>
  isQuoteMark(tokens, at) || tokens.is(at, "'") || tokens.is(at, '’');

/** Whether a colon, or a comma behind a cue, stands before the quotation: "he said, “…”". */
function isAttributedBefore(tokens: Tokens, { first }: Quotation): boolean {
  if (tokens.is(first - 1, ':')) return true;
  const cue = tokens.is(first - 1, ',') ? first - 2 : first - 1;
  return tokens.is(first - 1, ',') || tokens.word(cue)?.cue === 'say';
}

/** Finds the cue and the source of a direct quotation in the sentences that it touches, or in the one that announces it. */
export function directAttribution(prose: Prose, quotation: Quotation): Draft | null {
  const { tokens, sentences } = prose;
  const closing = sentences[sentenceAt(sentences, quotation.last - 1)]!;
  const place = sentenceAt(sentences, quotation.first);
  const opening = sentences[place]!;
  const behind =
    cueBehind(tokens, quotation.last, closing) ??
    asked(tokens, quotation.last, closing, sentences[sentenceAt(sentences, quotation.last - 1) + 1]);
  if (behind !== null) {
    const first = directStart(tokens, quotation, opening, behind);
    return { ...behind, content: [{ first, last: directEnd(tokens, quotation.last, behind) }] };
  }
  if (isFragment(tokens, quotation, opening)) return null;
  const content = [{ first: quotation.first, last: quotation.last }];
  const before = cueBefore(tokens, quotation.first, opening) ?? announced(prose, quotation.first, place);
  return before === null ? null : { ...before, content };
}

/** "“…,” he said", "“…,” said Fowler, who …". */
function cueBehind(tokens: Tokens, from: number, sentence: Sentence): Telling | null {
  const to = Math.min(sentence.last, from + FARTHEST);
  const bounds: Stretch = { first: from, last: sentence.last };
  for (let at = from; at < to; at += 1) {
    if (isQuoteMark(tokens, at) || tokens.is(at, ';')) return null;
    if (tokens.is(at, '.') && at === sentence.last - 1) return null;
    const word = tokens.word(at);
    if (word?.functionWord === 'subordinator' && word.spelling !== 'as') return null;
    if (word?.cue === undefined) continue;
    const cue = cueAt(tokens, at, bounds);
    if (cue === null || cue.dependent || cue.attached || cue.passive) continue;
    const source =
      at === from || cue.first === from
        ? subjectBehind(tokens, cue, sentence.last)
        : subjectBefore(tokens, cue, from);
    return source === null ? null : { source, cue: { first: cue.first, last: cue.last } };
  }
  return dash(tokens, from);
}

/** "“…?” [Graham asked.]": a question mark ends a sentence, but the telling may still follow. */
function asked(tokens: Tokens, from: number, closing: Sentence, next: Sentence | undefined): Telling | null {
  if (
    closing.last !== from ||
    next === undefined ||
    next.first !== from ||
    next.paragraph !== closing.paragraph
  )
    return null;
  const telling = cueBehind(tokens, from, next);
  const last = Math.max(telling?.cue?.last ?? 0, telling?.source?.last ?? 0);
  const ends = tokens.is(last, '.') || tokens.is(last, ',');
  return ends && Math.min(telling?.cue?.first ?? from, telling?.source?.first ?? from) === from
    ? telling
    : null;
}

/** "“…” — Don Fowler". */
function dash(tokens: Tokens, from: number): Telling | null {
  const cue = tokens.kind(from) === TokenKind.Newline ? from + 1 : from;
  const mark = ['―', '—', '–', '-'].some((sign) => tokens.is(cue, sign));
  if (!mark || !tokens.capitalised(cue + 1)) return null;
  const end = Math.min(tokens.count, cue + FARTHEST);
  let last = cue + 1;
  while (
    last < end &&
    !tokens.is(last, '.') &&
    !tokens.is(last, ',') &&
    tokens.kind(last) !== TokenKind.Newline
  )
    last += 1;
  return { source: { first: cue + 1, last }, cue: { first: cue, last: cue + 1 } };
}

/** "He said: “…”", "Clinton told reporters, “…”", "“…,” he said, adding, “…”". */
function cueBefore(tokens: Tokens, to: number, sentence: Stretch): Telling | null {
  const bounds: Stretch = { first: sentence.first, last: to };
  for (let at = to - 1; at >= Math.max(sentence.first, to - FARTHEST); at -= 1) {
    if (tokens.word(at)?.cue === undefined) continue;
    const cue = cueAt(tokens, at, bounds);
    if (cue === null) continue;
    const own = cue.attached ? nounBefore : subjectBefore;
    const source =
      (cue.dependent ? null : own(tokens, cue, sentence.first)) ?? mainSubject(tokens, sentence, cue);
    if (source === null) continue;
    return { source, cue: { first: cue.first, last: cue.last } };
  }
  return tokens.is(to - 1, ':') && to - 1 > sentence.first && to - sentence.first <= 8
    ? { source: { first: sentence.first, last: to - 1 }, cue: { first: to - 1, last: to } }
    : null;
}

/** A quotation that is a paragraph of its own, behind a sentence with a colon: "He wrote:⏎“…”". */
function announced({ tokens, sentences }: Prose, first: number, place: number): Telling | null {
  const before = sentences[place - 1];
  if (before === undefined || sentences[place]!.first !== first || !tokens.is(before.last - 1, ':'))
    return null;
  return cueBefore(tokens, before.last, before);
}
