import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { FigureDraft } from '../figure-draft.ts';
import type { CountedNoun } from './counted-noun.ts';
import { isNounWord, isPlural } from './noun-word.ts';

/** How many nouns may stand behind the one that is counted: "a 5 speed manual gearbox". */
const LONGEST = 3;

/**
 * The noun that gives the size of one thing, before that thing: "a 12 [page] document", "an 8 [cylinder] engine".
 *
 * Behind "a" the thing is one, so that a number over one counts the singular noun right behind it.
 */
export function sizeNoun(
  tokens: Tokens,
  { first, last, value }: FigureDraft,
  end: number,
): CountedNoun | null {
  if (value === null || value <= 1 || tokens.word(first - 1)?.article === undefined) return null;
  if (tokens.kind(first) !== TokenKind.Number || tokens.capitalised(last)) return null;
  if (tokens.word(last)?.nounStop !== undefined) return null;
  let head = last;
  while (head < end && head < last + LONGEST && isNounWord(tokens, head, last)) head += 1;
  if (head < last + 2) return null;
  for (let at = last; at < head; at += 1) if (isPlural(tokens, at)) return null;
  return { first: last, last: last + 1 };
}
