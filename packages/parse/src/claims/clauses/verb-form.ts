import type { Word } from '../../lexicon/lexicon.ts';
import { irregularPasts } from '../../lexicon/inflect.ts';

/** Whether the word can be a verb in the present or a bare one: "plan", "plans". */
export const isPlainVerb = (word: Word | undefined): boolean =>
  word?.verbForm === 'plain' ||
  word?.verbForm === 'ambiguous' ||
  word?.embedder?.verb !== undefined ||
  word?.cue !== undefined ||
  word?.verb !== undefined ||
  word?.harm?.form === 'base';

/** Whether the form can be a past tense or a participle: "sold", "agreed"; not "need". */
export const isPast = (surface: string, word: Word | undefined): boolean =>
  word?.verbForm === 'past' ||
  word?.verb === 'past' ||
  irregularPasts.has(surface) ||
  word?.harm?.form === 'past' ||
  word?.harm?.form === 'participle' ||
  (surface.endsWith('ed') && surface.length > 4 && (!surface.endsWith('eed') || EED_PASTS.has(surface)));

const EED_PASTS = new Set(['agreed', 'disagreed', 'guaranteed', 'decreed', 'refereed']);

/** Verbs whose past is spelt as the bare form: "put", "cut", "hit". */
export const SAME_PAST = new Set(
  'put cut hit set let cost hurt shut split spread burst cast read quit bid become come run beat'.split(' '),
);

/** Whether a word that can be a verb can be a noun as well: "plan", "claim". */
export const mayBeNounToo = (word: Word): boolean =>
  word.nounLike !== undefined ||
  word.cueNoun !== undefined ||
  word.embedder?.noun !== undefined ||
  word.verbForm === 'ambiguous';
