import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isAcronym } from '../../text/upper-case.ts';

/** How many words a counted noun may stand behind its number: "16 Maaliya and 22 Hamar tribesmen" is too far, "37 Uyghur and Han civilians" is not. */
const FARTHEST = 4;

/** Whether things or people are counted behind a number that ends at `end`: a plural, right there or behind names and adjectives. */
export function countsBehind(tokens: Tokens, end: number): boolean {
  for (let at = end; at < end + FARTHEST; at += 1) {
    if (tokens.kind(at) !== TokenKind.Word) return false;
    const word = tokens.word(at);
    if (word?.people?.number === 'many') return true;
    if (word?.spelling === 'and' && at > end && tokens.capitalised(at - 1) && tokens.capitalised(at + 1))
      continue;
    if ((word?.functionWord !== undefined || word?.closedClass !== undefined) && !isAcronym(tokens, at))
      return false;
    if (isPlural(tokens, at)) return true;
  }
  return false;
}

/** A plural that is no name and no verb: "houses", "rockets". */
function isPlural(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return (
    !tokens.capitalised(at) &&
    tokens.endsIn(at, 's', 2) &&
    !/(?:ss|us|is)$/.test(tokens.surface(at)) &&
    word?.verb === undefined &&
    word?.cue === undefined
  );
}
