import { isLowerCaseAnywhere } from './lower-case.ts';
import type { Sentence } from './sentences.ts';
import { TokenKind, type Tokens } from './tokens.ts';

/** How many words are looked at to tell whether a sentence is written in capitals. */
const SAMPLE = 8;
/** Fewer words in capitals may be acronyms: "NATO, EU". */
const LEAST = 3;

/** The tokens as a rule that asks for capitals should see them at a token: in lower case in a sentence all in capitals. */
export type WrittenAt = (at: number) => Tokens;

/** Where sentences are written in capitals throughout, as old wires and headlines are: there an upper-case letter says nothing. */
export function writtenAt(tokens: Tokens, sentences: readonly Sentence[]): WrittenAt {
  const stretches = inCapitals(tokens, sentences);
  if (stretches.length === 0) return () => tokens;
  const lowered = tokens.inLowerCase();
  let place = 0;
  return (at) => {
    if (stretches[place]!.first > at) place = 0;
    while (place + 1 < stretches.length && stretches[place]!.last <= at) place += 1;
    const { first, last } = stretches[place]!;
    return first <= at && at < last ? lowered : tokens;
  };
}

type Stretch = Pick<Sentence, 'first' | 'last'>;

/** The sentences in capitals; one of few words goes with its neighbour: "TWO DIED." */
function inCapitals(tokens: Tokens, sentences: readonly Sentence[]): Stretch[] {
  const stretches: Stretch[] = [];
  let short = -1;
  for (const [place, { first, last }] of sentences.entries()) {
    const words = capitalWords(tokens, first, last);
    const before = stretches.at(-1);
    const joins = before !== undefined && before.last === (sentences[place - 1]?.last ?? -1);
    if (words >= LEAST) {
      const from = short === place - 1 && short >= 0 ? sentences[short]!.first : first;
      stretches.push({ first: from, last });
    } else if (words > 0 && joins) stretches.push({ first, last });
    else if (words > 0) short = place;
  }
  return stretches;
}

/** How many of the first words of a sentence stand in capitals; none where one of them does not. */
function capitalWords(tokens: Tokens, first: number, last: number): number {
  let seen = 0;
  for (let at = first; at < last && seen < SAMPLE; at += 1) {
    if (tokens.kind(at) !== TokenKind.Word || tokens.end(at) - tokens.start(at) < 3) continue;
    if (isLowerCaseAnywhere(tokens, at)) return 0;
    seen += 1;
  }
  return seen;
}

/** Whether one sentence is written in capitals throughout. */
export const isInCapitals = (tokens: Tokens, first: number, last: number): boolean =>
  capitalWords(tokens, first, last) >= LEAST;
