import type { Tokens } from '../../text/tokens.ts';
import type { NounPhrase, Phrases } from '../phrases/phrase.ts';
import { NOTHING, findings, type Frame } from './finding.ts';
import { governed } from './governor.ts';

/** How many phrases behind a toll its number may stand. */
const REACH = 16;

/** The number that a toll reaches. */
export const toll: Frame = {
  name: 'toll',
  examples: [
    'the death toll rose to 14',
    'a death toll of 12',
    'the number of dead stood at 20',
    'casualties surpassed 3,000',
  ],
  read(phrases, index, { tokens }) {
    const noun = phrases[index]!;
    const category =
      noun.kind === 'noun' && noun.figure < 0 ? tollCategory(tokens, phrases, index, noun) : null;
    if (category === null || noun.kind !== 'noun') return NOTHING;
    for (let at = index + 1; at < Math.min(phrases.length, index + REACH); at += 1) {
      const phrase = phrases[at]!;
      if (phrase.kind === 'mark' || phrase.kind === 'relative') return NOTHING;
      if (phrase.kind !== 'noun' || phrase.figure < 0) continue;
      if (phrase.head >= 0 && noun.harm !== undefined) return NOTHING;
      const before = phrases[at - 1]!;
      const reaches =
        before.kind === 'verb' ||
        (before.kind === 'preposition' && REACHED.has(tokens.spelling(before.first)));
      return reaches ? findings(category, [phrase], index) : NOTHING;
    }
    return NOTHING;
  },
};

const REACHED = new Set(['to', 'at', 'of', 'past', 'above', 'beyond']);

/** What the noun is a number of: "toll" of the killed, "the number of wounded", "casualties surpassed …". */
function tollCategory(tokens: Tokens, phrases: Phrases, index: number, noun: NounPhrase): string | null {
  const sort = tokens.word(noun.head)?.toll;
  if (sort === 'alone') return 'killed';
  if (sort === undefined) return rises(phrases, index) ? (noun.harm?.category ?? null) : null;
  const of = phrases[index + 1];
  const inner = phrases[index + 2];
  if (of?.kind !== 'preposition' || inner === undefined) return null;
  if (inner.kind === 'verb') return inner.harm?.category ?? null;
  if (inner.kind !== 'noun' || inner.figure >= 0) return null;
  const after = phrases[index + 3];
  return (
    inner.harm?.category ??
    (after?.kind === 'verb' && !after.auxiliary ? (after.harm?.category ?? null) : null)
  );
}

/** "casualties surpassed 3,000", "arrests rose to 40" */
function rises(phrases: Phrases, index: number): boolean {
  if (phrases[index + 1]?.kind !== 'verb' || governed(phrases, index)) return false;
  const amount = phrases[phrases[index + 2]?.kind === 'preposition' ? index + 3 : index + 2];
  return amount?.kind === 'noun' && amount.figure >= 0;
}
