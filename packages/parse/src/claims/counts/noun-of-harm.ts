import type { Harm } from '../../lexicon/harm.ts';
import type { Tokens } from '../../text/tokens.ts';
import { NOTHING, findings, type Frame } from './finding.ts';
import { listRight } from './object.ts';
import type { Phrases } from '../phrases/phrase.ts';

/** A noun of harm that is itself counted, or that "of" ties to who is: "seven deaths", "the deaths of eight members". */
export const nounOfHarm: Frame = {
  name: 'noun',
  examples: [
    'seven deaths',
    'the deaths of eight members',
    'no casualties',
    'claimed the lives of 30 people',
    'claimed 22 lives',
  ],
  read(phrases, index, { tokens }) {
    const noun = phrases[index]!;
    if (noun.kind !== 'noun' || noun.harm === undefined) return NOTHING;
    const head = tokens.spelling(noun.head);
    if (head === 'lives' && !LOSES.test(verbBefore(tokens, phrases, index))) return NOTHING;
    if (noun.figure >= 0 || noun.opening === 'none')
      return head === 'body' ? NOTHING : findings(noun.harm.category, [noun], index);
    const of = overDates(phrases, index + 1);
    const governor = phrases[of];
    if (governor?.kind !== 'preposition' || phrases[of + 1]?.kind !== 'noun') return NOTHING;
    if (!joinsVictims(tokens.spelling(governor.first), noun.harm)) return NOTHING;
    return findings(noun.harm.category, listRight(phrases, of + 1), index);
  },
};

/** "claimed", "lost", "took", "cost" lives; "led quiet lives" harms nobody. */
const LOSES = /^(?:claim|lost|los|took|tak|cost)/;

function verbBefore(tokens: Tokens, phrases: Phrases, index: number): string {
  const verb = phrases[index - 1];
  return verb?.kind === 'verb' ? tokens.lower(verb.main) : '';
}

/** "the deaths of eight people", "injuries to five others" */
const joinsVictims = (preposition: string, { category }: Harm): boolean =>
  preposition === 'of' || (preposition === 'to' && category === 'wounded');

/** "the bodies on Friday of six men" */
function overDates(phrases: Phrases, at: number): number {
  if (phrases[at]?.kind === 'date') return at + 1;
  return phrases[at]?.kind === 'preposition' && phrases[at + 1]?.kind === 'date' ? at + 2 : at;
}
