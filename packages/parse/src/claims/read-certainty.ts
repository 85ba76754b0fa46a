import type { Certainty, Span } from '@muster/model';
import type { Prose } from '../text/prose.ts';
import { sentenceAt } from '../text/sentences.ts';
import { TokenKind } from '../text/tokens.ts';
import { certaintyOf } from './certainty/commitment.ts';
import { commitmentAt } from './certainty/commitment-at.ts';

/** How sure something is, and the words that say so. */
export interface CertaintyReading {
  /** How sure the claim's source is. */
  readonly source: Certainty;
  /** How far the report itself stands behind it. */
  readonly report: Certainty;
  readonly cues: readonly string[];
}

/** Reads how certain the event is that the span names: `[climbed]` in "the total may have climbed" is `PS+`. */
export function readCertainty(prose: Prose, span: Span): CertaintyReading {
  const { tokens, sentences } = prose;
  const event = lastWordIn(prose, span);
  const sentence = sentences[sentenceAt(sentences, event)];
  if (sentence === undefined) return { source: 'CT+', report: 'CT+', cues: [] };
  const cues = new Set<number>();
  const certainty = certaintyOf(commitmentAt(tokens, event, sentence, cues));
  return {
    source: certainty,
    report: certainty,
    cues: [...cues].sort((a, b) => a - b).map((at) => tokens.surface(at)),
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
