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
      if (surface.endsWith('s'))
        return opensObject(tokens, at + 1) || namedObject(reading, at, word) || !mayBeNounToo(word)
          ? Part.Verb
          : Part.Nominal;
      return opensComplement(reading, at + 1) || takesGerund(reading, at, word) || !mayBeNounToo(word)
        ? Part.Verb
        : Part.Nominal;
    default:
      // "Police in three towns"
      if (word.people?.number === 'many') return Part.Nominal;
      // "Last year 12 towns": no imperative
      if (surface === 'last' && tokens.word(at + 1)?.timeUnit !== undefined) return Part.Nominal;
      return opensComplement(reading, at + 1) && !surface.endsWith('s') ? Part.Verb : bareOrNoun(word);
  }
}

/** "and wants Lyon back" */
const namedObject = ({ tokens, part }: Reading, at: number, word: Word): boolean =>
  word.embedder?.verb !== undefined && part(at - 1) === Part.Coordinator && tokens.capitalised(at + 1);

/** "and stop selling" */
const takesGerund = ({ tokens }: Reading, at: number, word: Word): boolean =>
  word.embedder?.verb?.ing !== undefined && tokens.endsIn(at + 1, 'ing');

/** At the head of a clause: an imperative, a verb behind a comma or "and", or a noun. */
const bareOrNoun = (word: Word): Part => (mayBeNounToo(word) ? Part.Nominal : Part.Verb);
