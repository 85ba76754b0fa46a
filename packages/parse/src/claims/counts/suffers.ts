import { NOTHING, findings, type Frame } from './finding.ts';
import { subjectOf } from './subject.ts';

/** Who has the harm as the object of a verb: "12 people lost their lives", "eight persons sustained injuries". */
export const suffers: Frame = {
  name: 'suffers',
  examples: [
    '12 people lost their lives',
    'eight persons sustained injuries',
    'ten others received gunshot wounds',
    '5 men suffered burns and injuries',
    '40 soldiers became casualties',
  ],
  read(phrases, index, { tokens }) {
    const noun = phrases[index]!;
    if (noun.kind !== 'noun' || noun.harm === undefined || noun.figure >= 0) return NOTHING;
    // "sustained various degrees of burns", "suffered burns and injuries"
    const joined = phrases[index - 1]?.kind === 'preposition' || phrases[index - 1]?.kind === 'conjunction';
    const at = joined && phrases[index - 2]?.kind === 'noun' ? index - 3 : index - 1;
    const verb = phrases[at];
    if (verb?.kind !== 'verb' || verb.passive) return NOTHING;
    const fits = tokens.spelling(noun.head) === 'lives' ? LOSES : SUFFERS;
    const main = tokens.lower(verb.main);
    if (!fits.test(main) && !(at === index - 1 && noun.opening === 'bare' && BECOMES.test(main)))
      return NOTHING;
    return findings(noun.harm.category, subjectOf(phrases, at), index, { denied: verb.negated });
  },
};

const BECOMES = /^bec(?:om|ame)/;
const LOSES = /^(?:lost|los)/;
const SUFFERS = /^(?:suffer|sustain|receiv|incur)/;
