import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isQuoteMark } from './quote-mark.ts';

/** Whether a clause or an object follows: "claims that", "wants to", "demands the", "supports Mr." */
export function opensObject(tokens: Tokens, at: number): boolean {
  const next = tokens.word(at + 1);
  const kind = next?.functionWord;
  if (tokens.word(at)?.cueParticle?.includes(next?.spelling ?? ''))
    return next?.spelling !== 'for' && next?.spelling !== 'of';
  if (isQuoteMark(tokens, at + 1) || tokens.is(at + 1, ':')) return true;
  if (tokens.kind(at + 1) !== TokenKind.Word) return tokens.kind(at + 1) === TokenKind.Number;
  if (next?.modal !== undefined) return false;
  switch (kind) {
    case 'definite':
    case 'indefinite':
    case 'pronoun':
    case 'infinitive':
      return true;
    case 'conditional':
      return true;
    case undefined:
      // "insurgent attacks averaging 30 a day"
      if (tokens.kind(at + 2) === TokenKind.Number && tokens.endsIn(at + 1, 'ing', 2)) return false;
      // "the reports show": a noun before another verb
      if (next?.cue !== undefined && next.spelling.endsWith('s') && !tokens.capitalised(at + 1)) return false;
      return !tokens.endsIn(at + 1, 'ed') || tokens.capitalised(at + 1);
    default:
      return next?.spelling === 'how' || next?.spelling === 'why' || next?.spelling === 'what';
  }
}
