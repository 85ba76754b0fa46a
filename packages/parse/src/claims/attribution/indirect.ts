import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { isAdverb } from '../certainty/verb-group.ts';
import { cueAt, isQuoteMark, type Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { mainSubject, sourceOfAccording, subjectBefore, subjectBehind } from './source.ts';
import type { Stretch } from './stretch.ts';

/** Finds what the sentence attributes outside direct quotations, where `taken` tells which tokens are spoken for. */
export function indirectAttributions(
  tokens: Tokens,
  sentence: Sentence,
  taken: (token: number) => boolean,
): Draft[] {
  const cues: Cue[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = tokens.word(at);
    if (word === undefined || (word.cue === undefined && word.spelling !== 'according') || taken(at))
      continue;
    const cue = cueAt(tokens, at, sentence);
    if (cue !== null && cue.first >= (cues.at(-1)?.last ?? 0)) cues.push(cue);
  }
  const drafts: Draft[] = [];
  let subject: Stretch | null = null;
  cues.forEach((cue, place) => {
    const draft =
      cue.kind === 'according'
        ? according(tokens, sentence, cue)
        : verbal(tokens, sentence, cue, cues.slice(place + 1), subject);
    if (draft === null || draft.content.some(({ first }) => taken(first))) return;
    subject = draft.source ?? subject;
    drafts.push(draft);
  });
  return drafts;
}

/** "…, according to the agency", "According to the agency, …". */
function according(tokens: Tokens, sentence: Sentence, cue: Cue): Draft | null {
  const source = sourceOfAccording(tokens, cue, sentence.last);
  if (source === null) return null;
  const before = { first: sentence.first, last: withoutComma(tokens, cue.first) };
  if (before.last - before.first > 2) return { source, cue, content: [before] };
  const after = { first: source.last + 1, last: contentEnd(tokens, source.last + 1, sentence.last, false) };
  return after.last > after.first ? { source, cue, content: [after] } : null;
}

function verbal(
  tokens: Tokens,
  sentence: Sentence,
  cue: Cue,
  later: readonly Cue[],
  subject: Stretch | null,
): Draft | null {
  const source = cue.dependent ? subject : subjectBefore(tokens, cue, sentence.first);
  if (!cue.dependent && (cue.kind === 'say' || cue.kind === 'show' || cue.kind === 'think')) {
    const from = source?.first ?? cue.first;
    if (from > sentence.first + 2 && tokens.is(from - 1, ',') && endsClause(tokens, cue, sentence.last)) {
      const content = { first: sentence.first, last: from - 1 };
      const speaker = source ?? subjectBehind(tokens, cue, sentence.last);
      if (speaker !== null)
        return { source: speaker, cue, content: [content, ...rest(tokens, cue.last, sentence.last)] };
    }
  }
  const speaker = source ?? subject ?? mainSubject(tokens, sentence, cue);
  if (speaker === null) return null;
  const next = later.find(({ dependent, first }) => dependent && tokens.is(first - 1, ','));
  const first = contentStart(tokens, cue, sentence.last);
  const object = cue.kind === 'judge' || tokens.word(first)?.functionWord === 'infinitive';
  const last = contentEnd(tokens, first, next?.first ?? sentence.last, object);
  return last > first ? { source: speaker, cue, content: [{ first, last }] } : null;
}

/** What goes on behind an interruption: "All of which, he said, [would help]". */
function rest(tokens: Tokens, cue: number, last: number): Stretch[] {
  if (!tokens.is(cue, ',')) return [];
  const end = contentEnd(tokens, cue + 1, last, false);
  return end - cue > 2 ? [{ first: cue + 1, last: end }] : [];
}

/** Whether nothing but an addressee and circumstances follow the cue: "…, he said Monday in Seoul." */
function endsClause(tokens: Tokens, cue: Cue, last: number): boolean {
  for (let at = cue.last; at < last; at += 1) {
    const word = tokens.word(at);
    if (word?.spelling === 'that' || isQuoteMark(tokens, at) || tokens.is(at, ':')) return false;
    if (tokens.is(at, '.') || tokens.is(at, ',')) return true;
    const kind = word?.functionWord;
    const opens = kind === 'pronoun' || kind === 'definite' || kind === 'indefinite';
    if (at === cue.last && opens && !takesAddressee(tokens, cue)) return false;
    if (kind === 'auxiliary' || word?.modal !== undefined) return false;
  }
  return true;
}

/** "told reporters", "asked him", "warned lawmakers": somebody stands between the cue and the content. */
const takesAddressee = (tokens: Tokens, cue: Cue): boolean =>
  cue.kind === 'ask' || ADDRESSING.has(tokens.word(cue.verb)?.spelling ?? '');
const ADDRESSING = new Set([
  'told',
  'tell',
  'tells',
  'telling',
  'informed',
  'inform',
  'informs',
  'informing',
]);

/** Steps over the addressee and the circumstances before "that": "told reporters in Seoul on Monday that". */
function contentStart(tokens: Tokens, cue: Cue, last: number): number {
  let first = cue.last;
  const opens = tokens.word(first)?.functionWord;
  const circumstances =
    opens === 'preposition' ||
    opens === 'adverb' ||
    isAdverb(tokens, first) ||
    WEEKDAYS.test(tokens.surface(first));
  if (takesAddressee(tokens, cue) || circumstances) {
    for (let at = first; at < Math.min(last, first + 14); at += 1) {
      if (tokens.spells(at, 'that')) return at;
      if (isQuoteMark(tokens, at) || tokens.word(at)?.functionWord === 'auxiliary') break;
    }
  }
  while (first < last && (tokens.is(first, ',') || tokens.is(first, ':'))) first += 1;
  return first;
}

const WEEKDAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** Where the content ends: before "; …", ", but …", and for an object before "after …". */
function contentEnd(tokens: Tokens, first: number, last: number, object: boolean): number {
  let end = last;
  for (let at = first + 1; at < last; at += 1) {
    if (
      tokens.is(at, ';') ||
      (tokens.is(at, '-') && tokens.is(at + 1, '-')) ||
      tokens.is(at, '—') ||
      tokens.is(at, '―')
    ) {
      end = at;
      break;
    }
    const next = tokens.word(at + 1);
    if (tokens.is(at, ',') && (next?.spelling === 'but' || next?.functionWord === 'subordinator')) {
      end = at;
      break;
    }
    const kind = tokens.word(at)?.functionWord;
    if (
      object &&
      ((kind === 'subordinator' && !tokens.spells(at, 'as') && !tokens.spells(at, 'than')) ||
        endsObject(tokens, at))
    ) {
      end = at;
      break;
    }
  }
  while (
    end > first &&
    (tokens.is(end - 1, '.') ||
      tokens.is(end - 1, ',') ||
      tokens.word(end - 1)?.functionWord === 'coordinator')
  )
    end -= 1;
  return end;
}

/** An object ends before a relative clause, a participle or the next verb: "…, which", "…, forcing", "and blamed". */
function endsObject(tokens: Tokens, at: number): boolean {
  const next = tokens.word(at + 1);
  if (tokens.is(at, ',')) {
    return (
      next?.functionWord === 'relative' ||
      next?.functionWord === 'preposition' ||
      next?.spelling === 'who' ||
      /ing$/.test(tokens.surface(at + 1))
    );
  }
  return (
    tokens.word(at)?.functionWord === 'coordinator' &&
    next?.cue !== undefined &&
    cueAt(tokens, at + 1, { first: at + 1, last: at + 3 }) !== null
  );
}

const withoutComma = (tokens: Tokens, last: number): number => (tokens.is(last - 1, ',') ? last - 1 : last);
