import type { Word } from '../../lexicon/lexicon.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { opensInfinitive } from './infinitive.ts';
import { Part } from './part.ts';
import { partOfDefinite } from './part-of-definite.ts';
import { partOfOpen } from './part-of-open.ts';
import { partBefore } from './part-before.ts';
import type { Reading } from './reading.ts';

/** The part of a word, by its closed class where it has one: "may" a modal, "not" a negation, "if" a condition. */
export function partOfWord(reading: Reading, at: number, word: Word | undefined): Part {
  if (word === undefined) return partOfOpen(reading, at, word);
  const { tokens } = reading;
  if (word.modal !== undefined) return partOfModal(reading, at);
  if (word.negation !== undefined) return partOfNegation(tokens, at, word);
  switch (word.functionWord) {
    case 'auxiliary':
      return Part.Auxiliary;
    case 'infinitive':
      return opensInfinitive(tokens, at, reading.capitals) ? Part.Infinitive : Part.Preposition;
    case 'definite':
      return partOfDefinite(reading, at, word);
    case 'indefinite':
      return Part.Determiner;
    case 'preposition':
      // "is about to leave"
      if (word.spelling === 'about' && tokens.spelling(at + 1) === 'to' && isBe(reading, at))
        return Part.Adjective;
      return word.spelling === 'like' && partBefore(reading, at) === Part.Modal
        ? Part.Verb
        : Part.Preposition;
    case 'pronoun':
      return word.spelling === 'who' ? Part.Relative : Part.Pronoun;
    case 'coordinator':
      return Part.Coordinator;
    case 'subordinator':
      return Part.Subordinator;
    case 'conditional':
      return word.spelling === 'provided' && partBefore(reading, at) !== Part.Comma
        ? Part.Past
        : Part.Conditional;
    case 'relative':
      return Part.Relative;
    case 'adverb':
      return Part.Adverb;
    case undefined:
      return partOfOther(reading, at, word);
  }
}

const INTERROGATIVES = new Set(['what', 'how', 'why', 'whatever', 'however', 'whoever', 'wherever']);

function partOfOther(reading: Reading, at: number, word: Word): Part {
  const { tokens } = reading;
  if (word.hedge?.part === 'adverb') return Part.Adverb;
  if (INTERROGATIVES.has(word.spelling)) return Part.Relative;
  if (word.numeral !== undefined) return tokens.spelling(at - 1) === 'no' ? Part.Pronoun : Part.Number;
  switch (word.closedClass) {
    case 'preposition':
      return Part.Preposition;
    case 'determiner':
      return Part.Determiner;
    case 'pronoun':
      return Part.Pronoun;
    case 'adverb':
      // "is due to open"
      if (word.embedder?.adjective !== undefined && tokens.spelling(at + 1) === 'to' && isBe(reading, at))
        return Part.Adjective;
      return word.cue === undefined && word.verbForm === undefined
        ? Part.Adverb
        : partOfOpen(reading, at, word);
    default:
      return partOfOpen(reading, at, word);
  }
}

const isBe = (reading: Reading, at: number): boolean => partBefore(reading, at) === Part.Auxiliary;

const NOUNS = new Set(['will', 'may', 'might', 'can', 'must']);

const opensNoun = (tokens: Tokens, at: number): boolean => {
  const word = tokens.word(at);
  return word?.spelling === 'a' || (word?.functionWord === 'definite' && word.spelling !== 'that');
};

/** "may", but "in May" and "the will". */
function partOfModal(reading: Reading, at: number): Part {
  const { tokens } = reading;
  const { spelling } = tokens.word(at)!;
  const previous = reading.part(at - 1);
  if (
    spelling === 'may' &&
    tokens.capitalised(at) &&
    (previous === Part.Preposition || tokens.kind(at + 1) === TokenKind.Number)
  )
    return Part.Nominal;
  // "the will", "a must"; but "5,000 more could"
  return previous === Part.Determiner && NOUNS.has(spelling) && opensNoun(tokens, at - 1)
    ? Part.Nominal
    : Part.Modal;
}

function partOfNegation(tokens: Tokens, at: number, { spelling, functionWord }: Word): Part {
  switch (spelling) {
    case 'no':
      return tokens.spelling(at + 1) === 'longer' ? Part.Negation : Part.Determiner;
    case 'without':
      return Part.Preposition;
    case 'neither':
      return Part.Determiner;
    case 'nor':
      return Part.Coordinator;
    case 'nobody':
    case 'none':
    case 'nothing':
    case 'nowhere':
      return Part.Pronoun;
    default:
      return functionWord === 'auxiliary' ? Part.Auxiliary : Part.Negation;
  }
}
