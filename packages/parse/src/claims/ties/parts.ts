import type { Prose } from '../../text/prose.ts';
import { partsOf } from '../counts/parts-of.ts';
import type { Untied } from '../read-claims.ts';
import type { Tied } from './tied.ts';

/** Parts of a number: "92 killed, including 13 policemen" (subset), "4,000 of the 11,000 sent" (part). */
export function parts({ tokens }: Prose, claims: readonly Untied[]): Tied[] {
  const byFigure = new Map(claims.map(({ figure }, index) => [figure, index]));
  const found: Tied[] = [];
  claims.forEach(({ account: { phrases }, figure }, to) => {
    const at = phrases.findIndex((phrase) => phrase.kind === 'noun' && phrase.figure === figure);
    if (at < 0) return;
    for (const noun of partsOf(tokens, phrases, at)) {
      const from = byFigure.get(noun.figure);
      if (from !== undefined) found.push({ from, kind: 'subset', to });
    }
    const of =
      phrases[at + 1]?.kind === 'preposition' && tokens.spells(phrases[at + 1]!.first, 'out')
        ? at + 2
        : at + 1;
    const whole = phrases[of + 1];
    if (
      phrases[of]?.kind === 'preposition' &&
      tokens.spells(phrases[of]!.first, 'of') &&
      whole?.kind === 'noun'
    ) {
      const total = byFigure.get(whole.figure);
      if (total !== undefined) found.push({ from: to, kind: 'part', to: total });
    }
  });
  return found;
}
