import { CERTAINTIES, type Certainty } from '../certainty.ts';

/** FactBank's values in words, from certain to certainly not: `PR+` is "probable". */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  'CT+': 'certain',
  'PR+': 'probable',
  'PS+': 'possible',
  Uu: 'not committed',
  'PS-': 'possibly not',
  'PR-': 'probably not',
  'CT-': 'certainly not',
};

/** The words in FactBank's order. */
export const CERTAINTY_ORDER: readonly string[] = CERTAINTIES.map((certainty) => CERTAINTY_WORDS[certainty]);
