import { TokenKind, type Tokens } from '../text/tokens.ts';

/** Whether no noun or clause goes on at the token: "the day before." against "the day before the attack". */
export const endsPhrase = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) !== TokenKind.Word || tokens.word(at)?.functionWord === 'coordinator';
