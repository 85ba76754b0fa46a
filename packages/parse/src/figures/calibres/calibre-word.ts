import type { Tokens } from '../../text/tokens.ts';

/** Whether the word at token `at` says that the number beside it is a bore: "calibre", "caliber", "cal". */
export const isCalibreWord = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'calibre') || tokens.spells(at, 'caliber') || tokens.spells(at, 'cal');
