import type { Harm } from '../../../lexicon/harm.ts';
import type { Stretch } from '../stretch.ts';
import { nounFollows } from './noun-follows.ts';
import { takeHead, takeModifier, type Reading } from './reading.ts';

/** Forms that are never nouns. */
const VERBS_ONLY = new Set(['kill', 'kills', 'die', 'dies', 'injure', 'injures', 'shoot', 'shoots']);

/** Reads a word of harm into the phrase where it is a noun or an adjective: "wounds", "the dead", "injured men". */
export function stepHarm(stretch: Stretch, reading: Reading, harm: Harm): boolean {
  const { tokens } = stretch;
  const { at, before } = reading;
  const governed = before?.kind === 'preposition' && at === reading.first;
  switch (harm.form) {
    case 'base': {
      const { spelling } = tokens.word(at)!;
      if (VERBS_ONLY.has(spelling)) return false;
      // "sustained wounds"
      const object = before?.kind === 'verb' && before.form !== 'bare auxiliary' && spelling.endsWith('s');
      if (!(reading.begun || governed || object)) return false;
      const noun =
        reading.head < 0 ||
        reading.opening !== 'bare' ||
        before?.kind === 'verb' ||
        before?.kind === 'preposition';
      return noun && takeHead(reading, harm);
    }
    case 'gerund':
      if (reading.head >= 0 || !(reading.begun || (governed && tokens.spells(at + 1, 'of')))) return false;
      return takeHead(reading, harm);
    default:
      if (!reading.begun || reading.head >= 0) return false;
      if (nounFollows(stretch, at)) return takeModifier(reading);
      // "the injured", "the dead"
      if (reading.opening !== 'definite' || reading.figure >= 0 || harm.takes === 'incomplete') return false;
      return takeHead(reading, { category: harm.category, takes: 'noun', form: 'noun' });
  }
}
