import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { contentEnd } from './content-end.ts';
import { groupStart } from './verb-group.ts';
import type { Draft } from './draft.ts';
import { isModal } from './modal.ts';
import { seemingAttribution } from './seeming.ts';
import { relativeEnd } from './relative-end.ts';
import { subjectBefore } from './subject.ts';
import type { Stretch } from './stretch.ts';
import { isBe } from './auxiliaries.ts';
import { isAdverbial } from './verb-use.ts';

/** What may stand between an adjective of attitude and its content: "worried [about]", "supportive [of]". */
const TOPICAL = new Set('about of with over by at in for against on'.split(' '));

/** Reads an attribution whose cue is an adjective: "he [is confident] that", "they [were worried about] it", "it [is clear] that". */
export function adjectivalAttribution(tokens: Tokens, at: number, sentence: Stretch): Draft | null {
  const kind = tokens.word(at)?.cueAdjective;
  if (kind === undefined) return null;
  if (kind === 'seeming') return seemingAttribution(tokens, at, sentence);
  const side = kind === 'side';
  let be = side ? beforeNoun(tokens, at, sentence.first) : at - 1;
  while (be > sentence.first && (isAdverbial(tokens, be) || tokens.spells(be, 'more'))) be -= 1;
  if (!isBe(tokens, be) && !/^(?:seem|appear|remain|bec[oa]me|becom|f[e]+lt?)/.test(tokens.surface(be)))
    return null;
  const next = tokens.word(at + 1);
  const clause = ['that', 'whether', 'how', 'why', 'if', 'what'].includes(next?.spelling ?? '');
  const begin = groupStart(tokens, be, sentence.first);
  const bare = !side && opensBareClause(tokens, at + 1, sentence.last);
  if (kind === 'impersonal') {
    if (!clause && !bare) return null;
    return draft(tokens, null, { first: begin, last: at + 1 }, at + 1, sentence.last, false);
  }
  if (next?.spelling === 'by' && tokens.word(at)?.cuePassive !== undefined) return null;
  const against = tokens.spells(at, 'against');
  const topic = side
    ? next?.spelling === 'of' || next?.spelling === 'in'
    : !against && TOPICAL.has(next?.spelling ?? '');
  if (side && !topic) return null;
  const subjectOfClause = next?.functionWord === 'pronoun';
  if (!clause && !topic && !subjectOfClause && !bare && !against && next?.functionWord !== 'infinitive')
    return null;
  const source = subjectBefore(tokens, { first: begin, last: at + 1 }, sentence.first);
  if (source === null) return null;
  const first = topic ? at + 2 : at + 1;
  return draft(
    tokens,
    source,
    { first: begin, last: first === at + 2 ? first : at + 1 },
    first,
    relativeEnd(tokens, source.first, first, sentence.last),
    !clause && !bare,
  );
}

/** The token before the article of "a staunch and outspoken [supporter]", or -1 where no article stands before it. */
function beforeNoun(tokens: Tokens, noun: number, from: number): number {
  for (let at = noun - 1; at > Math.max(from, noun - LONGEST_NOUN); at -= 1) {
    const kind = tokens.word(at)?.functionWord;
    if (kind === 'definite' || kind === 'indefinite') return at - 1;
    if (kind !== undefined && kind !== 'coordinator' && kind !== 'adverb') return -1;
    if (kind === undefined && tokens.kind(at) !== TokenKind.Word && !tokens.is(at, ',')) return -1;
  }
  return -1;
}
const LONGEST_NOUN = 8;

/** "sure [growers would win]", "clear [the dam held]": a clause without "that". */
function opensBareClause(tokens: Tokens, first: number, last: number): boolean {
  const kind = tokens.word(first)?.functionWord;
  if (kind !== undefined && kind !== 'definite' && kind !== 'indefinite') return false;
  if (tokens.kind(first) !== TokenKind.Word) return false;
  for (let at = first + 1; at < Math.min(last, first + LONGEST_SUBJECT); at += 1) {
    if (tokens.kind(at) !== TokenKind.Word && !tokens.is(at, '-')) return false;
    const word = tokens.word(at);
    if (word?.functionWord === 'auxiliary' || isModal(tokens, at)) return true;
    if (word?.functionWord === 'preposition' && !tokens.spells(at, 'of')) return false;
  }
  return false;
}
const LONGEST_SUBJECT = 8;

function draft(
  tokens: Tokens,
  source: Stretch | null,
  cue: Stretch,
  first: number,
  end: number,
  object: boolean,
): Draft | null {
  const last = contentEnd(
    tokens,
    { verb: source === null ? cue.last - 1 : cue.first, last: cue.last },
    first,
    end,
    object,
  );
  return last > first ? { source, cue, content: [{ first, last }] } : null;
}
