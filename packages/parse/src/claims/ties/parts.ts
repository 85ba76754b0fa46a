import type { Prose } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import { partsOf } from '../counts/parts-of.ts';
import type { AnyPhrase } from '../phrases/phrase.ts';
import type { Untied } from '../untied.ts';
import type { Tied } from './tied.ts';

/** Parts of a number: "92 killed, including 13 policemen" (subset), "4,000 of the 11,000 sent" (part). */
export function parts({ tokens }: Prose, claims: readonly Untied[]): Tied[] {
  const byFigure = new Map(claims.map(({ figure }, index) => [figure, index]));
  const found: Tied[] = [];
  claims.forEach(({ account: { phrases }, figure }, index) => {
    const at = phrases.findIndex((phrase) => phrase.kind === 'noun' && phrase.figure === figure);
    if (at < 0) return;
    for (const noun of partsOf(tokens, phrases, at)) {
      const part = byFigure.get(noun.figure);
      if (part !== undefined) found.push({ from: part, kind: 'subset', to: index });
    }
    const whole = byFigure.get(wholeOf(tokens, phrases, at));
    if (whole !== undefined) found.push({ from: index, kind: 'part', to: whole });
  });
  return found;
}

/** The figure of what the noun at `at` is a part: "4,000 of the 11,000", "three out of five"; -1 where there is none. */
function wholeOf(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): number {
  const of = isPreposition(tokens, phrases[at + 1], 'out') ? at + 2 : at + 1;
  const whole = phrases[of + 1];
  return isPreposition(tokens, phrases[of], 'of') && whole?.kind === 'noun' ? whole.figure : -1;
}

const isPreposition = (tokens: Tokens, phrase: AnyPhrase | undefined, word: string): boolean =>
  phrase?.kind === 'preposition' && tokens.word(phrase.first)?.spelling === word;
