import type { Quotation } from '../../text/quotations.ts';
import type { Sentence } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { cueAt } from './cue.ts';
import type { Draft } from './draft.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { isQuoteMark } from './quote-mark.ts';
import type { Stretch } from './stretch.ts';

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
  if (tokens.kind(telling.cue?.first ?? -1) === TokenKind.Symbol) return first;
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

/** "said that the wells, “all of them,” are dry": the quotation stands inside a clause that "that" opens, unless a colon announces it. */
export function isInsideClause(tokens: Tokens, { cue }: Telling, { first }: Quotation): boolean {
  if (cue === null || tokens.is(first - 1, ':')) return false;
  return (tokens.spells(cue.last, 'that') && first > cue.last + 1) || goesOnInClause(tokens, cue.last, first);
}

/** "he said, it could help growers who, “in fits and starts, …": a clause behind the telling goes on inside the quotation. */
function goesOnInClause(tokens: Tokens, from: number, quotation: number): boolean {
  let word = quotation + 1;
  while (isQuoteMark(tokens, word)) word += 1;
  if (tokens.kind(word) !== TokenKind.Word || tokens.capitalised(word)) return false;
  for (let at = from + 1; at < quotation; at += 1) if (isFiniteVerb(tokens, at, from)) return true;
  return false;
}

/** The beginning of a sentence that a quotation ends: "[The wells], she said, “are dry.”" */
export function interrupted(
  tokens: Tokens,
  { source, cue }: Telling,
  quoted: Stretch,
  first: number,
): Stretch[] {
  if (source === null || cue === null || source.first > cue.first || source.first < first + 2) return [];
  let word = quoted.first;
  while (word < quoted.last && tokens.kind(word) !== TokenKind.Word) word += 1;
  const goesOn = word < quoted.last && !tokens.capitalised(word) && tokens.is(quoted.first - 1, ',');
  const parted = tokens.is(source.first - 1, ',') && cue.last >= quoted.first - 2;
  return goesOn && parted ? [{ first, last: source.first - 1 }] : [];
}

/** Words between the quotation and "he said" belong to what is said: '“No deal” is in sight, he said'. */
export function directEnd(tokens: Tokens, last: number, { source, cue }: Telling): number {
  const end = Math.min(source?.first ?? Infinity, cue?.first ?? Infinity) - 1;
  return end > last && tokens.is(end, ',') ? end : last;
}
