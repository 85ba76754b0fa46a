import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';

/** A name of more words than this before a colon is a sentence of its own. */
const LONGEST_NAME = 5;

/** What stands before a colon and says nothing itself: "Correction:", "The Latest:", "Photo:". */
const LABELS = new Set(
  (
    'correction corrections clarification update updated latest source sources photo photos image video watch note ' +
    'related more read analysis opinion exclusive breaking live factbox explainer timeline summary background caption ' +
    'credit contact location date place time by dateline subject re tags topics published'
  ).split(' '),
);

/** "Life On The River:": a preposition or an article with a capital stands in a title, not in a name. */
const isTitleWord = (tokens: Tokens, at: number): boolean =>
  ['preposition', 'definite', 'indefinite', 'pronoun'].includes(tokens.word(at)?.functionWord ?? '');

/**
 * "Pence: No deal is in sight", "WALLACE: Let us begin": a name, a colon and what it says; a label in capitals is a transcript's, and
 * what it says goes on to what `turn` gives, the end of its paragraph.
 */
export function headline(tokens: Tokens, sentence: Sentence, turn: () => number, told: Uint8Array): Draft[] {
  for (let at = sentence.first; at < Math.min(sentence.last, sentence.first + LONGEST_NAME + 1); at += 1) {
    if (tokens.is(at, ':')) {
      const behind = at + 1;
      const speaks =
        at > sentence.first &&
        tokens.capitalised(behind) &&
        !tokens.glued(at) &&
        told[behind] !== 1 &&
        !LABELS.has(tokens.lower(at - 1));
      if (!speaks) return [];
      let last = isLabel(tokens, sentence.first, at) ? turn() : sentence.last;
      while (tokens.is(last - 1, '.')) last -= 1;
      return [
        {
          source: { first: sentence.first, last: at },
          cue: { first: at, last: behind },
          content: [{ first: behind, last }],
        },
      ];
    }
    if ((!tokens.capitalised(at) && !tokens.is(at, '.')) || isTitleWord(tokens, at)) return [];
  }
  return [];
}

/** "GEN. LUND": in capitals throughout. */
function isLabel(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const surface = tokens.surface(at);
    if (surface !== surface.toUpperCase()) return false;
  }
  return true;
}
