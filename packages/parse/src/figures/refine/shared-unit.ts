import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { FigureDraft } from '../figure-draft.ts';

/** The number with the kind and the unit of another amount: "44 tonnes, down from [121]". */
export function withUnitOf<Draft extends FigureDraft>(draft: Draft, other: FigureDraft): Draft {
  const { kind, unit, ucum, currency } = other;
  return {
    ...draft,
    kind,
    unit,
    ...(ucum !== undefined && { ucum }),
    ...(currency !== undefined && { currency }),
  };
}

/** Whether no noun stands behind a number that ends at `at`: "from [121] in May", not "from 121 men". */
export const countsNothing = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) !== TokenKind.Word ||
  tokens.word(at)?.functionWord !== undefined ||
  tokens.word(at)?.closedClass !== undefined ||
  tokens.word(at)?.nounStop !== undefined;
