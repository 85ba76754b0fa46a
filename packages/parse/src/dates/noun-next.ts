import { TokenKind, type Tokens } from '../text/tokens.ts';

/** Whether a noun goes on at the token, so that what stands before it belongs to the noun: "the morning [session]", "at night [raids]". */
export const isNounNext = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Word &&
  tokens.word(at)?.functionWord === undefined &&
  tokens.word(at)?.verb === undefined &&
  tokens.word(at)?.weekday === undefined &&
  tokens.word(at)?.dayWord === undefined &&
  tokens.word(at)?.modal === undefined &&
  !/(?:ed|ing)$/.test(tokens.surface(at));
