import { verbForms } from '../../lexicon/inflect.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Shape } from './verb-shape.ts';

/** Verbs that take a bare infinitive, with a noun before it or without: "[helped] growers understand", "[let] the paper say". */
const GOVERNING: ReadonlySet<string> = new Set(['help', 'let'].flatMap(verbForms));

const OBJECTS = new Set(['him', 'them', 'us', 'me', 'you', 'it']);

/** "helps the young growers understand" has at most so many tokens between the two. */
const LONGEST_NOUN = 5;

/** Whether the bare form at `at` hangs on another verb, so that it has no subject of its own: "helps growers [understand] the accord". */
export function isBareInfinitive(tokens: Tokens, at: number, before: number, shape: Shape): boolean {
  if (shape !== 'base') return false;
  for (let back = before; back >= 0 && before - back < LONGEST_NOUN; back -= 1) {
    if (tokens.kind(back) !== TokenKind.Word) return false;
    if (GOVERNING.has(tokens.lower(back))) return true;
    const kind = tokens.word(back)?.functionWord;
    if (
      kind === 'pronoun'
        ? !OBJECTS.has(tokens.spelling(back))
        : kind !== undefined && kind !== 'definite' && kind !== 'indefinite'
    )
      return false;
  }
  return false;
}
