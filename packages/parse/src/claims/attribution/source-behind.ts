import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Cue } from './cue.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { isModal } from './modal.ts';
import { isQuoteMark } from './quote-mark.ts';
import { isPronoun } from './pronoun.ts';
import type { Stretch } from './stretch.ts';
import { isBarrier, isRelative, trimmed } from './subject-bounds.ts';

/** Finds the subject behind the cue, up to `to`: "…, [said] Don Fowler, who helmed the committee". */
export function subjectBehind(tokens: Tokens, cue: Stretch, to: number): Stretch | null {
  const first = cue.last;
  const opens = tokens.word(first)?.functionWord;
  if (isPronoun(tokens, first)) return { first, last: first + 1 };
  const noun =
    opens === undefined || opens === 'pronoun'
      ? (tokens.kind(first) === TokenKind.Word && !tokens.spells(first, 'that')) ||
        isNumberedName(tokens, first)
      : opens === 'definite' || opens === 'indefinite';
  if (!noun || first >= to) return null;
  let at = first;
  for (; at < to; at += 1) {
    if (isBarrier(tokens, at)) break;
    if (tokens.is(at, ',')) {
      const next = tokens.word(at + 1);
      if (
        next?.functionWord === 'coordinator' ||
        next?.functionWord === 'preposition' ||
        next?.functionWord === 'subordinator' ||
        next?.cue !== undefined ||
        isQuoteMark(tokens, at + 1)
      )
        break;
    }
    if (tokens.word(at)?.functionWord === 'subordinator' && !tokens.spells(at, 'as')) break;
  }
  return at > first ? { first, last: trimmed(tokens, first, at) } : null;
}

/** "said [9/11 widow Ida Lund]", "said [2nd Lt. Lund]" */
const isNumberedName = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Number &&
  [at + 1, at + 2, at + 3, at + 4].some((near) => tokens.capitalised(near));

/** The noun phrase that opens at `first`, with what "of" and "and" tie to it: "dozens of papers", "the army and the police". */
export function nounPhraseBehind(tokens: Tokens, first: number, to: number): Stretch | null {
  let at = first;
  for (; at < Math.min(to, first + LONGEST_AGENT); at += 1) {
    const word = tokens.word(at);
    const kind = word?.functionWord;
    if (isPronoun(tokens, at)) return at === first ? { first, last: at + 1 } : null;
    if (kind === 'preposition' && word?.spelling !== 'of' && !tokens.capitalised(at + 1)) break;
    if (kind === 'coordinator' && isFiniteVerb(tokens, at + 1, first)) break;
    if (kind === 'infinitive' || kind === 'subordinator' || kind === 'relative' || kind === 'auxiliary')
      break;
    if (isModal(tokens, at) || word?.spelling === 'that' || isRelative(tokens, at)) break;
    if (tokens.is(at, ',') || isBarrier(tokens, at)) break;
  }
  const last = trimmed(tokens, first, at);
  return last > first ? { first, last } : null;
}

/** The agent of a passive is at most this many tokens. */
const LONGEST_AGENT = 16;

/** "according to the Federal Bureau of Prisons": up to the comma or the end of the clause. */
export function sourceOfAccording(tokens: Tokens, cue: Cue, to: number): Stretch | null {
  let at = cue.last;
  for (; at < to; at += 1) {
    const kind = tokens.word(at)?.functionWord;
    if (tokens.is(at, ',') || isBarrier(tokens, at) || kind === 'subordinator') break;
  }
  return at > cue.last ? { first: cue.last, last: trimmed(tokens, cue.last, at) } : null;
}
