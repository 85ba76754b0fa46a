import type { Tokens } from '../../text/tokens.ts';
import type { VerbPhrase } from '../phrases/phrase.ts';
import { NOTHING, findings, type Frame } from './finding.ts';
import { subjectOf } from './subject.ts';

const TAKES = /^(?:took|taken|takes?|taking|held|holds?|holding)$/;

/** "Twelve people were taken hostage", "the men took 12 people hostage". */
export const takenHostage: Frame = {
  name: 'hostage',
  examples: ['12 people were taken hostage', 'took 12 people hostage'],
  read(phrases, index, { tokens }) {
    const noun = phrases[index]!;
    if (
      noun.kind !== 'noun' ||
      noun.harm?.category !== 'captured' ||
      noun.opening !== 'bare' ||
      noun.figure >= 0
    )
      return NOTHING;
    const before = phrases[index - 1];
    if (before?.kind === 'verb')
      return takes(tokens, before) && before.passive
        ? findings('captured', subjectOf(phrases, index - 1), index)
        : NOTHING;
    const verb = phrases[index - 2];
    return before?.kind === 'noun' && verb?.kind === 'verb' && takes(tokens, verb)
      ? findings('captured', [before], index)
      : NOTHING;
  },
};

const takes = (tokens: Tokens, { main }: VerbPhrase): boolean => TAKES.test(tokens.lower(main));
