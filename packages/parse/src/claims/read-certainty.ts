import type { Certainty, Doubt, Figure, Span } from '@muster/model';
import type { Placed, Prose } from '../text/prose.ts';
import { sentenceAt } from '../text/sentences.ts';
import { TokenKind } from '../text/tokens.ts';
import { certaintyOf, PROBABLE, weaker, type Commitment } from './certainty/commitment.ts';
import { commitmentAt, scopeOf } from './certainty/commitment-at.ts';
import { provisionalCue } from './certainty/provisional.ts';
import type { Scope } from './certainty/scope.ts';
import { readClauses, type Clauses } from './clauses/read-clauses.ts';

/** How sure a claim is, why it is not surer, and the words that say so. */
export interface CertaintyReading {
  /** How sure the claim's source is. */
  readonly source: Certainty;
  /** How far the report itself stands behind it: never further than its source. */
  readonly report: Certainty;
  readonly doubts: readonly Doubt[];
  /** Whether its number is called provisional: "by a preliminary count". */
  readonly provisional: boolean;
  readonly cues: readonly string[];
}

/** Answers questions about the events of one text. */
export interface Certainties {
  /** How far the report commits to the event that a span names: `[climbed]` in "the total may have climbed" is `PS+`. */
  readonly ofEvent: (span: Span) => Certainty;
  /** How sure a figure is, by the event that happened to what it counts; `attributed` where somebody is cited for it. */
  readonly ofClaim: (event: Span, figure: Placed<Figure>, attributed: boolean) => CertaintyReading;
  /** The clauses of the sentence that a token stands in. */
  readonly clausesAt: (token: number) => Clauses;
}

/** Opens a text for questions about its events; the clauses of a sentence are read once for all of them in a row. */
export function certainties(prose: Prose): Certainties {
  const { tokens, sentences } = prose;
  let clauses: Clauses | null = null;
  const clausesAt = (event: number): Clauses => {
    const { first, last } = sentences[sentenceAt(sentences, event)]!;
    if (clauses?.first !== first) clauses = readClauses(tokens, { first, last });
    return clauses;
  };
  return {
    ofEvent: (span) => {
      if (sentences.length === 0) return 'CT+';
      const event = lastWordIn(prose, span);
      return certaintyOf(commitmentAt(scopeOf(clausesAt(event), 'reader'), event));
    },
    ofClaim: (span, figure, attributed) => {
      const event = lastWordIn(prose, span);
      return claimed(clausesAt(event), event, figure, attributed);
    },
    clausesAt,
  };
}

/** The claim's two certainties: its event's, and no more than its number allows. */
function claimed(
  clauses: Clauses,
  event: number,
  figure: Placed<Figure>,
  attributed: boolean,
): CertaintyReading {
  const scope = scopeOf(clauses, 'report');
  const said = commitmentAt(scope, event);
  const meant = attributed ? commitmentAt(scopeOf(clauses, 'source'), event) : said;
  const provisional = provisionalCue(clauses.tokens, figure.first, clauses);
  const limit = (commitment: Commitment): Commitment =>
    provisional < 0 ? commitment : weaker(commitment, PROBABLE);
  if (provisional >= 0) {
    scope.cues.add(provisional);
    scope.doubts.add('unverified');
  }
  return {
    source: certaintyOf(limit(meant)),
    report: certaintyOf(weaker(limit(meant), said)),
    doubts: doubtsOf(scope, said),
    provisional: provisional >= 0,
    cues: [...scope.cues].sort((a, b) => a - b).map((at) => clauses.tokens.surface(at)),
  };
}

const ORDER: readonly Doubt[] = ['future', 'conditional', 'denied', 'unverified'];

/** Why the event is not certain; what is certain is not doubted, whatever words were passed on the way. */
function doubtsOf({ doubts }: Scope, { strength, negative }: Commitment): Doubt[] {
  return ORDER.filter((doubt) =>
    doubt === 'denied' ? negative : doubts.has(doubt) && (strength < 3 || doubt === 'unverified'),
  );
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
