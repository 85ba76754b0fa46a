import type { AnyPhrase, NounPhrase, Phrases } from '../phrases/phrase.ts';
import type { Stretch } from '../phrases/stretch.ts';
import { NOTHING, findings, type Frame } from './finding.ts';
import { listRight } from './object.ts';

/** The harm stands first, and who suffered it behind "were" or "include". */
export const inverted: Frame = {
  name: 'inverted',
  examples: [
    'Also killed were two nuns and a driver',
    'Among the dead were two children',
    'The dead include four women',
    'Six nurses were among the dead',
  ],
  read(phrases, index, stretch) {
    const harm = phrases[index]!;
    if ((harm.kind !== 'noun' && harm.kind !== 'verb') || harm.harm === undefined) return NOTHING;
    if (harm.kind === 'verb' ? harm.auxiliary || harm.form !== 'past' : harm.figure >= 0) return NOTHING;
    const among = amongBefore(phrases, index, stretch);
    if (among !== null && harm.kind === 'noun')
      return findings(harm.harm.category, among, index, { role: 'subset' });
    let at = index + 1;
    while (
      phrases[at]?.kind === 'preposition' &&
      (phrases[at + 1]?.kind === 'noun' || phrases[at + 1]?.kind === 'date')
    )
      at += 2;
    const verb = phrases[at];
    const victims = phrases[at + 1];
    if (verb?.kind !== 'verb' || victims?.kind !== 'noun') return NOTHING;
    const includes =
      harm.kind === 'noun' && stretch.tokens.word(verb.main)?.spelling.startsWith('includ') === true;
    const were =
      verb.form === 'bare auxiliary' &&
      verb.passive &&
      (harm.kind === 'verb' ||
        isAmong(phrases, index, stretch.tokens.word(phrases[index - 1]?.first ?? -1)?.spelling));
    if (!includes && !were) return NOTHING;
    return findings(
      harm.harm.category,
      listRight(phrases, at + 1),
      index,
      harm.kind === 'noun' ? { role: 'subset' } : {},
    );
  },
};

/** The subject of "[Six nurses] were among the dead"; null where no number is. */
function amongBefore(phrases: Phrases, index: number, { tokens }: Stretch): readonly NounPhrase[] | null {
  const [noun, verb, among] = [phrases[index - 3], phrases[index - 2], phrases[index - 1]];
  return noun?.kind === 'noun' &&
    noun.figure >= 0 &&
    verb?.kind === 'verb' &&
    verb.form === 'bare auxiliary' &&
    !verb.negated &&
    among?.kind === 'preposition' &&
    tokens.spells(among.first, 'among')
    ? [noun]
    : null;
}

const isAmong = (phrases: Phrases, at: number, word: string | undefined): boolean => {
  const before: AnyPhrase | undefined = phrases[at - 1];
  return before?.kind === 'preposition' && word === 'among';
};
