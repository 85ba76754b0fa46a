import type { Certainty, Span } from '@muster/model';
import type { Prose } from '../text/prose.ts';
import { sentenceAt } from '../text/sentences.ts';
import { TokenKind } from '../text/tokens.ts';
import { certaintyOf } from './certainty/commitment.ts';
import { commitmentAt, scopeOf } from './certainty/commitment-at.ts';
import { readClauses, type Clauses } from './clauses/read-clauses.ts';

/** How sure something is, and the words that say so. */
export interface CertaintyReading {
  /** How sure the claim's source is. */
  readonly source: Certainty;
  /** How far the report itself stands behind it. */
  readonly report: Certainty;
  readonly cues: readonly string[];
}

/** Tells how certain the event is that a span names: `[climbed]` in "the total may have climbed" is `PS+`. */
export type CertaintyOf = (span: Span) => CertaintyReading;

/** Opens a text for questions about its events; the clauses of a sentence are read once for all of them in a row. */
export function certainties(prose: Prose): CertaintyOf {
  const { tokens, sentences } = prose;
  let clauses: Clauses | null = null;
  return (span) => {
    const event = lastWordIn(prose, span);
    const sentence = sentences[sentenceAt(sentences, event)];
    if (sentence === undefined) return { source: 'CT+', report: 'CT+', cues: [] };
    if (clauses?.first !== sentence.first) clauses = readClauses(tokens, sentence);
    const scope = scopeOf(clauses);
    const certainty = certaintyOf(commitmentAt(scope, event));
    return {
      source: certainty,
      report: certainty,
      cues: [...scope.cues].sort((a, b) => a - b).map((at) => tokens.surface(at)),
    };
  };
}

/** The last word that the span touches. */
function lastWordIn({ tokens }: Prose, { start, end }: Span): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens.start(middle) < end) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && tokens.kind(low) !== TokenKind.Word && tokens.start(low - 1) >= start) low -= 1;
  return low;
}
