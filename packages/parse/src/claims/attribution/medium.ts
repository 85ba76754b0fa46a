import { TokenKind, type Tokens } from '../../text/tokens.ts';

/** "in a statement", "at a rally", "on Twitter": where it was said, which is no part of what was said. */
export function namesMedium(tokens: Tokens, at: number): boolean {
  for (let head = at + 1; head < at + 5; head += 1) {
    if (isMedium(tokens, head)) return true;
    if (tokens.kind(head) !== TokenKind.Word || tokens.word(head)?.functionWord === 'preposition')
      return false;
  }
  return false;
}

/** "statement", "rally", "Twitter". */
export const isMedium = (tokens: Tokens, at: number): boolean => MEDIA.has(tokens.lower(at));

/** Prepositions that place the telling: "[in] a statement", "[on] Twitter". */
export const PLACING = new Set(['in', 'at', 'on', 'via', 'during']);
const MEDIA = new Set(
  (
    'statement interview speech email e-mail tweet letter briefing article op-ed post memo hearing rally press ' +
    'conference twitter facebook address remarks editorial essay blog'
  ).split(' '),
);
