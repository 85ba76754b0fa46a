import { boundStart } from '../phrases/quantified.ts';
import { Part } from '../clauses/part.ts';
import { CERTAIN, combine, reached, type Commitment } from './commitment.ts';
import type { Scope } from './scope.ts';

/** What is known of a noun phrase from its determiner and its adjectives. */
export interface Opening {
  /** The token before it. */
  readonly before: number;
  readonly determiner: 'definite' | 'possessive' | 'indefinite' | 'any' | 'none' | 'bare';
  /** Whether a number stands in it: "12 [strikes]". */
  readonly counted: boolean;
  readonly commitment: Commitment;
}

const LONGEST = 12;

/** How the noun phrase of an event opens: "no [strike]", "the [vote]", "a possible [sale]". */
export function openingOf(scope: Scope, event: number): Opening {
  const { tokens, part } = scope;
  let commitment = CERTAIN;
  let determiner: Opening['determiner'] = 'bare';
  // "spoke of up to [8,000]"
  let counted = part(event) === Part.Number;
  let at = (counted ? boundStart(tokens, event, scope.first) : event) - 1;
  for (; at >= Math.max(scope.first, event - LONGEST); at -= 1) {
    const word = tokens.word(at);
    const role = part(at);
    // "a possible sale", "possibly further sales"
    if (
      word?.hedge !== undefined &&
      (word.hedge.part === 'adjective' || at < event - 1 || role === Part.Adverb)
    ) {
      scope.cues.add(at);
      scope.doubts.add(word.hedge.doubt);
      commitment = combine(commitment, reached([word.hedge.strength, '+']));
      continue;
    }
    if (role === Part.Determiner) {
      if (word?.negation !== undefined) {
        scope.cues.add(at);
        return { before: at - 1, determiner: 'none', counted, commitment };
      }
      determiner = determiner === 'bare' ? kindOf(word?.spelling ?? '', word?.functionWord) : determiner;
      if (word?.spelling === "'s") continue;
      return { before: at - 1, determiner, counted, commitment };
    }
    if (role === Part.Number) {
      counted = true;
      at = boundStart(tokens, at, scope.first);
    } else if (role !== Part.Quote && role !== Part.Nominal && role !== Part.Adjective && role !== Part.Joint)
      break;
  }
  return { before: at, determiner, counted, commitment };
}

const kindOf = (spelling: string, kind: string | undefined): Opening['determiner'] =>
  /^(?:the|this|that|these|those)$/.test(spelling)
    ? 'definite'
    : kind === 'definite'
      ? 'possessive'
      : spelling === 'any'
        ? 'any'
        : 'indefinite';
