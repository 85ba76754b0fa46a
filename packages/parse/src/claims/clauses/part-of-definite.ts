import type { Word } from '../../lexicon/lexicon.ts';
import { Part } from './part.ts';
import { partBefore } from './part-before.ts';
import type { Reading } from './reading.ts';

const DEMONSTRATIVES = new Set(['this', 'these', 'those']);

/** The part of "that", "this", "the" and "'s": "that" opens a complement in "said that", follows a noun in "the town that". */
export function partOfDefinite(reading: Reading, at: number, { spelling }: Word): Part {
  const { tokens } = reading;
  const next = tokens.word(at + 1);
  const verbal = next?.functionWord === 'auxiliary' || next?.modal !== undefined;
  if (DEMONSTRATIVES.has(spelling)) return verbal ? Part.Pronoun : Part.Determiner;
  if (spelling === "'s") return partBefore(reading, at) === Part.Pronoun ? Part.Auxiliary : Part.Determiner;
  if (spelling !== 'that') return Part.Determiner;
  const previous = partBefore(reading, at);
  if (verbal) return previous === Part.Nominal ? Part.Relative : Part.Pronoun;
  if (previous === Part.Preposition || previous === Part.Infinitive) return Part.Determiner;
  if (
    previous === Part.Verb ||
    previous === Part.Past ||
    previous === Part.Gerund ||
    previous === Part.Adjective
  )
    return Part.Complementiser;
  if (
    previous === Part.Comma ||
    previous === Part.Coordinator ||
    previous === Part.Subordinator ||
    previous === Part.Auxiliary
  )
    return Part.Complementiser;
  if (previous !== Part.Nominal) return Part.Determiner;
  const noun = tokens.word(at - 1);
  // "said on Monday that", "told them last week that"
  if (noun?.weekday !== undefined || noun?.timeUnit !== undefined) return Part.Complementiser;
  if (
    noun?.embedder?.noun?.that !== undefined ||
    noun?.cueNoun !== undefined ||
    (noun?.cueAdjective !== undefined && noun.cueAdjective !== 'seeming')
  )
    return Part.Complementiser;
  return Part.Relative;
}
