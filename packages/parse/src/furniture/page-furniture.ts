import type { Rule } from '../rule.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** A line of furniture is short; a longer one is a paragraph that happens to open like one. */
const MOST_TOKENS = 24;

/**
 * "Most read 5", "Related: 7 facts about the G7": a line that a page puts around its article. It is read as nothing,
 * so that its list numbers are no figures and its dates no dates. A line that ends as a sentence does is the article's.
 */
export const pageFurniture: Rule = {
  name: 'furniture/line',
  triggers: [{ word: 'furniture' }],
  examples: ['Most read 5', 'Related: the 12 islands', 'Advertisement 3', 'Read more: 40 days in the hills'],
  read: (tokens, at) => {
    if (at > 0 && tokens.kind(at - 1) !== TokenKind.Newline) return null;
    if (!opensFurniture(tokens, at)) return null;
    let end = at + 1;
    while (end < tokens.count && tokens.kind(end) !== TokenKind.Newline) {
      end += 1;
      if (end - at > MOST_TOKENS) return null;
    }
    return SENTENCE_ENDS.some((sign) => tokens.is(end - 1, sign)) ? null : { end };
  },
};

const SENTENCE_ENDS = ['.', '!', '?', '"', '”'];

/** Whether the line opens with words of furniture: two or more, or one and a colon, a number or the line's end. */
function opensFurniture(tokens: Tokens, at: number): boolean {
  const openings = tokens.word(at)?.furniture ?? [];
  return openings.some((rest) => {
    if (!rest.every((spelling, place) => tokens.spells(at + 1 + place, spelling))) return false;
    const next = at + 1 + rest.length;
    return rest.length > 0 || tokens.is(next, ':') || tokens.kind(next) !== TokenKind.Word;
  });
}
