import type { Prose } from '../../text/prose.ts';
import type { Quotation } from '../../text/quotations.ts';
import { sentenceAt, type Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { cueAt } from './cue.ts';
import {
  directEnd,
  directStart,
  isFragment,
  interrupted,
  isInsideClause,
  type Telling,
} from './direct-content.ts';
import type { Draft } from './draft.ts';
import { isQuoteMark } from './quote-mark.ts';
import { signature } from './signature.ts';
import { subjectBehind } from './source-behind.ts';
import { mainSubject, nounBefore, subjectBefore } from './subject.ts';
import type { Stretch } from './stretch.ts';

/** How many tokens a cue may stand away from its quotation: a name with its office lies between. */
const FARTHEST = 40;

/** Finds the cue and the source of a direct quotation in the sentences that it touches, or in the one that announces it; 'fragment' where it is part of a clause. */
export function directAttribution(
  prose: Prose,
  quotation: Quotation,
  earlier: Draft | undefined,
): Draft | 'fragment' | null {
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
  if (isFragment(tokens, quotation, opening)) return 'fragment';
  const before =
    cueBefore(tokens, quotation.first, opening, earlier) ?? announced(prose, quotation.first, place);
  if (before === null) return null;
  if (isInsideClause(tokens, before, quotation)) return 'fragment';
  const quoted = { first: quotation.first, last: quotation.last };
  const clause = clauseBefore(tokens, before, quotation.first);
  if (clause >= 0) return { ...before, content: [{ first: clause, last: quotation.last }] };
  return { ...before, content: [...interrupted(tokens, before, quoted, opening.first), quoted] };
}

/** "“…,” he said", "“…,” said Fowler, who …". */
function cueBehind(tokens: Tokens, from: number, sentence: Sentence): Telling | null {
  const to = Math.min(sentence.last, from + FARTHEST);
  const bounds: Stretch = { first: from, last: sentence.last };
  const signed = signature(tokens, from);
  if (signed !== null) return signed;
  for (let at = from; at < to; at += 1) {
    if (isQuoteMark(tokens, at) || tokens.is(at, ';')) return null;
    if (tokens.is(at, '.') && at === sentence.last - 1) return null;
    const word = tokens.word(at);
    if (word?.functionWord === 'subordinator' && word.spelling !== 'as') return null;
    if (word?.cue === undefined) continue;
    const cue = cueAt(tokens, at, bounds);
    if (cue === null || cue.dependent || cue.attached || cue.passive) continue;
    // "“…,” but they said that": another clause with its own content
    if (
      tokens.word(from)?.functionWord === 'coordinator' &&
      !tokens.is(cue.last, '.') &&
      !tokens.is(cue.last, ',')
    )
      return null;
    const source =
      at === from || cue.first === from
        ? subjectBehind(tokens, cue, sentence.last)
        : subjectBefore(tokens, cue, from);
    return source === null ? null : { source, cue: { first: cue.first, last: cue.last } };
  }
  return null;
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

/** "He said: “…”", "Clinton told reporters, “…”", "“…,” he said, adding, “…”". */
function cueBefore(tokens: Tokens, to: number, sentence: Stretch, earlier?: Draft): Telling | null {
  const bounds: Stretch = { first: sentence.first, last: to };
  for (let at = to - 1; at >= Math.max(sentence.first, to - FARTHEST); at -= 1) {
    if (tokens.word(at)?.cue === undefined) continue;
    const cue = cueAt(tokens, at, bounds);
    if (cue === null) continue;
    const own = cue.attached ? nounBefore : subjectBefore;
    const goesOn = earlier?.cue != null && earlier.cue.first >= sentence.first && earlier.cue.last <= at;
    const source =
      (cue.dependent ? null : own(tokens, cue, sentence.first)) ??
      (goesOn ? earlier.source : mainSubject(tokens, sentence, cue));
    if (source === null) continue;
    return { source, cue: { first: cue.first, last: cue.last } };
  }
  return tokens.is(to - 1, ':') && to - 1 > sentence.first && to - sentence.first <= 8
    ? colon(tokens, sentence, to - 1)
    : null;
}

/** How many tokens whom is told may have: "told this newspaper that". */
const ADDRESSEE = 6;

/** The "that" of "told reporters that the toll was higher: “…”", whose clause the quotation goes on; or -1. */
function clauseBefore(tokens: Tokens, { cue }: Telling, quotation: number): number {
  if (cue === null || !tokens.is(quotation - 1, ':')) return -1;
  for (let at = cue.last; at < Math.min(quotation - 1, cue.last + ADDRESSEE); at += 1)
    if (tokens.spells(at, 'that')) return at;
  return -1;
}

/** "The mayor: “…”", "The mayor was blunt: “…”": who stands before the colon, or is spoken of there. */
function colon(tokens: Tokens, sentence: Stretch, at: number): Telling {
  const mark = { first: at, last: at + 1 };
  const spoken = mainSubject(tokens, sentence, { ...mark, first: at + 1 });
  return { source: spoken ?? { first: sentence.first, last: at }, cue: mark };
}

/** A quotation that is a paragraph of its own, behind a sentence with a colon: "He wrote:⏎“…”". */
function announced({ tokens, sentences }: Prose, first: number, place: number): Telling | null {
  const before = sentences[place - 1];
  if (before === undefined || sentences[place]!.first !== first || !tokens.is(before.last - 1, ':'))
    return null;
  return cueBefore(tokens, before.last, before);
}
