import { boundStart } from '../phrases/quantified.ts';
import { Part } from '../clauses/part.ts';
import { CERTAIN, POSSIBLE, combine, reached, type Commitment } from './commitment.ts';
import type { Scope } from './scope.ts';

/** What is known of a noun phrase from its determiner and its adjectives. */
export interface Opening {
  /** The token before it. */
  readonly before: number;
  readonly determiner: 'definite' | 'possessive' | 'indefinite' | 'none' | 'bare';
  readonly commitment: Commitment;
}

const LONGEST = 8;

/** How the noun phrase of an event opens: "no [strike]", "the [vote]", "a possible [sale]". */
export function openingOf(scope: Scope, event: number): Opening {
  const { tokens, part } = scope;
  let commitment = CERTAIN;
  let determiner: Opening['determiner'] = 'bare';
  let at = event - 1;
  for (; at >= Math.max(scope.first, event - LONGEST); at -= 1) {
    const word = tokens.word(at);
    const role = part(at);
    if (word?.hedge?.part === 'adjective') {
      scope.cues.add(at);
      scope.doubts.add(word.hedge.doubt);
      commitment = combine(commitment, reached([word.hedge.strength, '+']));
      continue;
    }
    if (role === Part.Determiner) {
      if (word?.negation !== undefined) {
        scope.cues.add(at);
        return { before: at - 1, determiner: 'none', commitment };
      }
      determiner = determiner === 'bare' ? kindOf(word?.spelling ?? '', word?.functionWord) : determiner;
      if (word?.spelling === 'any') commitment = combine(commitment, POSSIBLE);
      if (word?.spelling === "'s") continue;
      return { before: at - 1, determiner, commitment };
    }
    if (role === Part.Number) at = boundStart(tokens, at, scope.first);
    else if (role !== Part.Nominal && role !== Part.Adjective && role !== Part.Joint) break;
  }
  return { before: at, determiner, commitment };
}

const kindOf = (spelling: string, kind: string | undefined): Opening['determiner'] =>
  /^(?:the|this|that|these|those)$/.test(spelling)
    ? 'definite'
    : kind === 'definite'
      ? 'possessive'
      : 'indefinite';
