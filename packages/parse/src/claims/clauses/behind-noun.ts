import type { Effect } from '../../lexicon/effects.ts';
import type { Word } from '../../lexicon/lexicon.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { Part } from './part.ts';
import { opensObject, opensComplement } from './opens-complement.ts';
import type { Reading } from './reading.ts';
import { isPast, SAME_PAST, mayBeNounToo } from './verb-form.ts';

/** "The town plans a sale": a verb where the clause has none yet and the form agrees. */
export function behindNoun(reading: Reading, at: number, word: Word, surface: string): Part {
  const { tokens } = reading;
  // "Canadian ships"
  if (tokens.word(at - 1)?.side?.kind === 'demonym' && mayBeNounToo(word)) return Part.Nominal;
  // "patients who wait soon begins": a form that is a verb's alone
  if (surface.endsWith('s') && !mayBeNounToo(word)) return Part.Verb;
  let noun = at - 1;
  while (reading.part(noun) === Part.Joint) noun -= 1;
  const agrees = surface.endsWith('s') !== isPlural(tokens, noun) || tokens.capitalised(noun);
  const started = clauseBefore(reading, at);
  // "demands that the army withdraw"
  if (!agrees && started === 'demand' && !surface.endsWith('s')) return Part.Verb;
  if (!agrees) {
    return SAME_PAST.has(surface) && opensComplement(reading, at + 1) ? Part.Past : Part.Nominal;
  }
  if (started === 'verb')
    return opensObject(tokens, at + 1) && !mayBeNounToo(word) ? Part.Verb : Part.Nominal;
  return verbFollows(tokens, at + 1) ? Part.Nominal : Part.Verb;
}

/** What stands before in the clause: a verb already, a demand's "that" and its subject, or a subject alone. */
function clauseBefore({ part, tokens }: Reading, at: number): 'verb' | 'demand' | 'subject' {
  for (let back = at - 1; back >= at - 12; back -= 1) {
    switch (part(back)) {
      case Part.Verb:
      case Part.Past:
      case Part.Auxiliary:
      case Part.Infinitive:
      case Part.Gerund:
        return 'verb';
      case Part.Modal:
        // "Should the dam break"
        return part(back + 1) === Part.Determiner || part(back + 1) === Part.Pronoun ? 'demand' : 'verb';
      case Part.Complementiser:
        return isDemand(tokens, back - 1) || isDemand(tokens, back - 2) ? 'demand' : 'subject';
      case Part.Mark:
      case Part.Comma:
      case Part.Quote:
        // "the 'legal' framework needs": no clause begins there
        if (part(back - 1) === Part.Nominal || part(back - 1) === Part.Determiner) break;
        return 'subject';
      case Part.Conditional:
      case Part.Relative:
      case Part.Subordinator:
      case Part.Coordinator:
        return 'subject';
      default:
    }
  }
  return 'verb';
}

/** Whether the word wants what its clause tells: "demands that", "it is vital that". */
function isDemand(tokens: Tokens, at: number): boolean {
  const embedder = tokens.word(at)?.embedder;
  return (
    isWish(embedder?.verb?.that) ||
    isWish(embedder?.verb?.ing) ||
    isWish(embedder?.noun?.that) ||
    isWish(embedder?.adjective?.that)
  );
}

const isWish = (effect: Effect | undefined): boolean => effect === 'asks' || effect === 'wishes';

/** Whether a verb stands within the next words: then what stands before it belongs to its subject. */
function verbFollows(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 7; at += 1) {
    if (tokens.kind(at) !== TokenKind.Word) return false;
    const word = tokens.word(at);
    if (at === from && (word?.functionWord === 'definite' || word?.functionWord === 'indefinite'))
      return false;
    if (word?.modal !== undefined || word?.functionWord === 'auxiliary') return true;
    if (at === from && isPast(tokens.lower(at), word)) return true;
    if (
      word?.functionWord === 'infinitive' ||
      word?.functionWord === 'relative' ||
      word?.functionWord === 'pronoun' ||
      word?.spelling === 'that'
    )
      return false;
  }
  return false;
}

const isPlural = (tokens: Tokens, at: number): boolean => {
  const surface = tokens.surface(at);
  return (surface.endsWith('s') && !surface.endsWith('ss')) || tokens.word(at)?.people?.number === 'many';
};
