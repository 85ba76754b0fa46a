import type { Prose } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import { partsOf } from '../counts/parts-of.ts';
import type { AnyPhrase } from '../phrases/phrase.ts';
import type { Untied } from '../untied.ts';
import type { Tied } from './tied.ts';

/** Parts of a number: "92 killed, including 13 policemen", "4,000 of the 11,000 sent". */
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
    if (whole !== undefined) found.push({ from: index, kind: 'subset', to: whole });
    const inside = byFigure.get(wholeAround(tokens, phrases, at));
    if (inside !== undefined) found.push({ from: index, kind: 'subset', to: inside });
    const out = byFigure.get(wholeBehind(tokens, phrases, at));
    if (out !== undefined) found.push({ from: index, kind: 'subset', to: out });
  });
  return found;
}

/** The figure of what the noun at `at` is a part: "4,000 of the 11,000", "three out of five"; -1 where there is none. */
function wholeOf(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): number {
  const of = isPreposition(tokens, phrases[at + 1], 'out') ? at + 2 : at + 1;
  const whole = phrases[of + 1];
  return isPreposition(tokens, phrases[of], 'of') && whole?.kind === 'noun' ? whole.figure : -1;
}

const INSIDE = new Set(['inside', 'within', 'among']);

/** "The 600 are inside the 4,700", "the six are among the 40": the figure of what holds the noun at `at`; -1 where nothing does. */
function wholeAround(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): number {
  const [verb, within, whole] = [phrases[at + 1], phrases[at + 2], phrases[at + 3]];
  return verb?.kind === 'verb' &&
    verb.form === 'bare auxiliary' &&
    !verb.negated &&
    within?.kind === 'preposition' &&
    INSIDE.has(tokens.spelling(within.first)) &&
    whole?.kind === 'noun'
    ? whole.figure
    : -1;
}

/** How many phrases behind a number its whole may stand. */
const REACH = 10;

/** "4,700 casualties in all, 600 of them killed, out of some 15,000 sent", "4,000 casualties among the 11,000": the whole behind. */
function wholeBehind(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): number {
  if (isPart(tokens, phrases, at)) return -1;
  for (let next = at + 1; next < Math.min(phrases.length - 1, at + REACH); next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind === 'mark' || phrase.kind === 'conjunction') return -1;
    const among = next <= at + 2 && isPreposition(tokens, phrase, 'among');
    const out = isPreposition(tokens, phrase, 'out') && isPreposition(tokens, phrases[next + 1], 'of');
    const whole = phrases[among ? next + 1 : next + 2];
    if ((among || out) && whole?.kind === 'noun' && whole.figure >= 0) return whole.figure;
  }
  return -1;
}

/** "600 of them": itself a part of what the whole behind is said of. */
const isPart = (tokens: Tokens, phrases: readonly AnyPhrase[], at: number): boolean =>
  isPreposition(tokens, phrases[at + 1], 'of') || isPreposition(tokens, phrases[at - 1], 'including');

const isPreposition = (tokens: Tokens, phrase: AnyPhrase | undefined, word: string): boolean =>
  phrase?.kind === 'preposition' && tokens.word(phrase.first)?.spelling === word;
