import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { FigureDraft } from '../figure-draft.ts';
import type { CountedNoun } from './counted-noun.ts';
import { isNounWord, isPlural } from './noun-word.ts';

/** How many nouns may stand behind the one that is counted: "a 5 speed manual gearbox". */
const LONGEST = 3;

/**
 * The noun that gives the size of one thing, before that thing: "a 12 [page] document", "an 8 [cylinder] engine".
 *
 * Behind "a" the thing is one, so that a number over one counts the singular noun right behind it; so it is behind "the"
 * where no noun of the phrase is a plural.
 */
export function sizeNoun(
  tokens: Tokens,
  { first, last, value }: FigureDraft,
  end: number,
): CountedNoun | null {
  if (value === null || value <= 1 || !opensOne(tokens, first, last)) return null;
  if (tokens.kind(first) !== TokenKind.Number || tokens.capitalised(last)) return null;
  if (tokens.word(last)?.nounStop !== undefined) return null;
  let head = last;
  while (head < end && head < last + LONGEST && isNounWord(tokens, head, last)) head += 1;
  if (head < last + 2) return null;
  for (let at = last; at < head; at += 1) if (isPlural(tokens, at)) return null;
  return isMany(tokens, head - 1) ? null : { first: last, last: last + 1 };
}

/** Behind "a" or "the", or where the noun names a part: "a 14 match run", "the 12 page letter", "its 3 cylinder engine". */
const opensOne = (tokens: Tokens, first: number, last: number): boolean =>
  tokens.word(first - 1)?.article !== undefined ||
  tokens.spells(first - 1, 'the') ||
  tokens.word(last)?.partNoun !== undefined;

/** Nouns whose plural has no s may be many: "the 12 cargo aircraft", "the 40 riot police". */
function isMany(tokens: Tokens, head: number): boolean {
  const word = tokens.word(head);
  return word?.people !== undefined || word?.weapon !== undefined || word?.object !== undefined;
}
