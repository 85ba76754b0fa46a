import type { Word } from '../../lexicon/lexicon.ts';
import { Part } from './part.ts';
import { behindNoun } from './behind-noun.ts';
import { mayBeNominal } from './may-be-nominal.ts';
import { opensObject, opensComplement } from './opens-complement.ts';
import type { Reading } from './reading.ts';
import { SAME_PAST, mayBeNounToo } from './verb-form.ts';

/** "plans": a verb behind its subject, a noun inside a noun phrase. */
export function partOfPlain(reading: Reading, at: number, word: Word, surface: string, previous: Part): Part {
  const { tokens } = reading;
  switch (previous) {
    case Part.Determiner:
    case Part.Number:
    case Part.Adjective:
    case Part.Preposition:
      return Part.Nominal;
    case Part.Auxiliary:
      // "has put", "was cut"; but "is a risk", "was work"
      return word.verbForm !== undefined && SAME_PAST.has(surface) ? Part.Past : Part.Nominal;
    case Part.Pronoun:
    case Part.Relative:
      return Part.Verb;
    case Part.Nominal:
      return behindNoun(reading, at, word, surface);
    case Part.Comma:
    case Part.Coordinator:
      // "The firm, based in Lyon, plans to"
      // "will build and repair roads"
      if (reading.part(at - 2) === Part.Verb && mayBeNominal(tokens, at + 1)) return Part.Verb;
      if (surface.endsWith('s')) return opensObject(tokens, at + 1) ? Part.Verb : Part.Nominal;
      return opensComplement(reading, at + 1) || !mayBeNounToo(word) ? Part.Verb : Part.Nominal;
    default:
      return opensComplement(reading, at + 1) && !surface.endsWith('s')
        ? Part.Verb
        : bareOrNoun(word, surface);
  }
}

/** At the head of a clause: an imperative, a verb behind a comma or "and", or a noun. */
const bareOrNoun = (word: Word, surface: string): Part =>
  mayBeNounToo(word) || surface.endsWith('s') ? Part.Nominal : Part.Verb;
