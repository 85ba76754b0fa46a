import type { AnyPhrase } from '../phrases/phrase.ts';
import { NOTHING, findings, type Frame } from './finding.ts';
import { listRight } from './object.ts';
import type { Phrases } from './subject.ts';

/** The harm stands first, and who suffered it behind "were" or "include". */
export const inverted: Frame = {
  name: 'inverted',
  examples: [
    'Also killed were two nuns and a driver',
    'Among the dead were two children',
    'The dead include four women',
  ],
  read(phrases, index, stretch) {
    const harm = phrases[index]!;
    if ((harm.kind !== 'noun' && harm.kind !== 'verb') || harm.harm === undefined) return NOTHING;
    if (harm.kind === 'verb' ? harm.auxiliary || harm.form !== 'past' : harm.figure >= 0) return NOTHING;
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

const isAmong = (phrases: Phrases, at: number, word: string | undefined): boolean => {
  const before: AnyPhrase | undefined = phrases[at - 1];
  return before?.kind === 'preposition' && word === 'among';
};
