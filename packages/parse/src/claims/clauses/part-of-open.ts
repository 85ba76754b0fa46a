import type { Word } from '../../lexicon/lexicon.ts';
import type { Tokens } from '../../text/tokens.ts';
import { Part } from './part.ts';
import { partOfGerund } from './part-of-gerund.ts';
import { partOfPast } from './part-of-past.ts';
import { partOfPlain } from './part-of-plain.ts';
import { partBefore } from './part-before.ts';
import type { Reading } from './reading.ts';
import { isPlainVerb, isPast } from './verb-form.ts';

/** The part of a word of an open class, by its form and by what stands before: "plans" is a verb in "the town plans to". */
export function partOfOpen(reading: Reading, at: number, word: Word | undefined): Part {
  const { tokens, capitals } = reading;
  const previous = partBefore(reading, at);
  const named = !capitals && tokens.capitalised(at) && reading.part(at - 1) !== Part.Mark;
  if (named && previous !== Part.Infinitive && previous !== Part.Quote) return Part.Nominal;
  if (previous === Part.Infinitive) return Part.Verb;
  // "cost-cutting", "drug-related"
  if (tokens.is(at - 1, '-') && reading.part(at - 2) === Part.Nominal) return Part.Nominal;
  const surface = tokens.lower(at);
  if (isLy(surface, word)) return Part.Adverb;
  if (
    word?.embedder?.adjective !== undefined &&
    word.embedder.verb === undefined &&
    !(isHave(tokens, at) && isPast(surface, word))
  )
    return isHead(reading, at, previous) ? Part.Nominal : Part.Adjective;
  if (previous === Part.Modal || (previous === Part.Auxiliary && isDo(reading, at))) return Part.Verb;
  if (surface.endsWith('ing') && surface.length > 4 && !BARE_IN_ING.has(surface))
    return partOfGerund(reading, at, surface, previous);
  if (isPast(surface, word)) return partOfPast(reading, at, previous);
  return isPlainVerb(word) ? partOfPlain(reading, at, word!, surface, previous) : Part.Nominal;
}

const isLy = (surface: string, word: Word | undefined): boolean =>
  surface.length > 4 &&
  surface.endsWith('ly') &&
  !isPlainVerb(word) &&
  word?.embedder === undefined &&
  !LY_NOUNS.has(surface);

/** Verbs whose bare form ends like a gerund. */
const BARE_IN_ING = new Set('bring sing ring cling fling sling spring sting string swing wing'.split(' '));

const LY_NOUNS = new Set(
  'family families italy july assembly monopoly anomaly early daily weekly monthly yearly quarterly likely unlikely friendly deadly only orderly elderly'.split(
    ' ',
  ),
);

/** Whether a word that is an adjective elsewhere is a noun here: "the right to", "the subject of". */
const isHead = ({ tokens }: Reading, at: number, previous: Part): boolean =>
  (previous === Part.Determiner || previous === Part.Number) &&
  (tokens.spelling(at + 1) === 'of' ||
    tokens.spelling(at + 1) === 'to' ||
    tokens.word(at)!.embedder!.noun !== undefined);

/** Whether the nearest auxiliary before is a form of "do" that supports a verb: not "could do harm". */
function isDo({ tokens, part }: Reading, at: number): boolean {
  for (let back = at - 1; back >= at - 4; back -= 1) {
    const word = tokens.word(back);
    if (word?.functionWord === 'auxiliary')
      return (
        /^(?:do|does|did)/.test(word.spelling) &&
        part(back - 1) !== Part.Modal &&
        part(back - 1) !== Part.Infinitive
      );
  }
  return false;
}

/** Whether a form of "have" stands right before, adverbs aside. */
const isHave = (tokens: Tokens, at: number): boolean =>
  /^(?:has|have|had|having)$/.test(tokens.spelling(at - 1)) ||
  /^(?:has|have|had)$/.test(tokens.spelling(at - 2));
