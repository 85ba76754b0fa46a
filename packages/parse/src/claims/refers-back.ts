import { TokenKind, type Tokens } from '../text/tokens.ts';

const REFERRING = new Set(['them', 'these', 'those', 'whom', 'which']);

/** Whether the pronoun at `at` takes up what was counted before: "of [them]", "of [whom]", "Of [these]". */
export const refersBack = (tokens: Tokens, at: number): boolean => REFERRING.has(tokens.lower(at));

/** The token of the word by which "those", "these" or "the" at `at` tells people apart: "of those [killed]", "of the [dead]"; -1 where none does. */
export const toldApartBy = (tokens: Tokens, at: number): number =>
  ((tokens.spells(at, 'those') || tokens.spells(at, 'these')) &&
    tokens.kind(at + 1) === TokenKind.Word &&
    tokens.word(at + 1)?.closedClass === undefined) ||
  (tokens.spells(at, 'the') && tokens.word(at + 1)?.harm !== undefined)
    ? at + 1
    : -1;
