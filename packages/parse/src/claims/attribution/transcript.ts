import type { Quotation } from '../../text/quotations.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';

/** A speaker's label is at most this many words: "SEN. GRAHAM:". */
const LONGEST_LABEL = 4;

/** A quoted line of a transcript, which names its speaker in capitals: "“WALLACE: Let us begin.”". */
export function transcriptLine(tokens: Tokens, { first, last }: Quotation): Draft | null {
  for (let at = first + 1; at <= first + 1 + LONGEST_LABEL && at < last; at += 1) {
    if (tokens.is(at, ':') && at > first + 1) {
      return {
        source: { first: first + 1, last: at },
        cue: { first: at, last: at + 1 },
        content: [{ first: at + 1, last }],
      };
    }
    const label = tokens.kind(at) === TokenKind.Word && isUpperCase(tokens.surface(at));
    if (!label && !tokens.is(at, '.')) return null;
  }
  return null;
}

const isUpperCase = (surface: string): boolean => surface.length > 1 && surface === surface.toUpperCase();
