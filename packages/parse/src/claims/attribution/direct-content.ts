import type { Quotation } from '../../text/quotations.ts';
import type { Sentence } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { cueAt } from './cue.ts';
import type { Draft } from './draft.ts';

/** How many tokens before a quotation the beginning of its sentence is looked through. */
const FARTHEST = 40;

/** Who says a quotation, and the words that tell it. */
export type Telling = Omit<Draft, 'content'>;

/** A quotation that goes on a sentence begun outside it takes that beginning in: "The bill “makes no sense,” he said" */
export function directStart(
  tokens: Tokens,
  quotation: Quotation,
  sentence: Sentence,
  telling: Telling,
): number {
  const { first } = quotation;
  const before = tokens.word(first - 1);
  if (first <= sentence.first || before?.functionWord === 'coordinator') return first;
  const trails = Math.min(telling.source?.first ?? first, telling.cue?.first ?? first) === quotation.last;
  const word = tokens.kind(first - 1) === TokenKind.Word;
  const begins = word ? before?.cue === undefined : trails && tokens.is(first - 1, ',');
  if (!begins) return first;
  for (let at = Math.max(sentence.first, first - FARTHEST); at < first; at += 1) {
    if (tokens.word(at)?.cue === undefined) continue;
    const cue = cueAt(tokens, at, sentence);
    if (cue === null) continue;
    if (!trails || !word || cue.kind === 'say' || cue.last === first || tokens.spells(first - 1, 'that'))
      return first;
  }
  return sentence.first;
}

/** 'as a “strong leader,” …': a few words quoted inside a clause that goes on to them, and no speech of its own. */
export function isFragment(tokens: Tokens, { first }: Quotation, sentence: Sentence): boolean {
  if (first <= sentence.first) return false;
  const before = tokens.word(first - 1);
  return (
    before?.cue === undefined &&
    GOING_ON.has(before?.functionWord ?? '') &&
    !['him', 'her', 'them', 'us', 'me'].includes(before?.spelling ?? '')
  );
}
const GOING_ON = new Set(['definite', 'indefinite', 'preposition', 'auxiliary', 'pronoun', 'subordinator']);

/** Words between the quotation and "he said" belong to what is said: '“No deal” is in sight, he said'. */
export function directEnd(tokens: Tokens, last: number, { source, cue }: Telling): number {
  const end = Math.min(source?.first ?? Infinity, cue?.first ?? Infinity) - 1;
  return end > last && tokens.is(end, ',') ? end : last;
}
