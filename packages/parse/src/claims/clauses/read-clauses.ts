import type { Word } from '../../lexicon/lexicon.ts';
import { irregularPasts } from '../../lexicon/inflect.ts';
import type { Sentence } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { opensInfinitive } from './infinitive.ts';
import { Part } from './part.ts';

/** One sentence with the part of each of its tokens, read once in one walk. */
export interface Clauses {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  /** The part of the token; a full stop outside of the sentence. */
  readonly part: (at: number) => Part;
}

/** Tells the part of each token of a sentence: "The town | may | not | sell | the mill". */
export function readClauses(tokens: Tokens, { first, last }: Pick<Sentence, 'first' | 'last'>): Clauses {
  const parts = new Uint8Array(last - first);
  const part = (at: number): Part => (at >= first && at < last ? parts[at - first]! : Part.Mark);
  const reading: Reading = { tokens, capitals: inCapitals(tokens, first, last), part };
  for (let at = first; at < last; at += 1) parts[at - first] = partOf(reading, at);
  return { tokens, first, last, part };
}

interface Reading {
  readonly tokens: Tokens;
  readonly capitals: boolean;
  /** The parts read so far. */
  readonly part: (at: number) => Part;
}

/** Whether the sentence is in capitals, so that an upper-case letter says nothing. */
function inCapitals(tokens: Tokens, first: number, last: number): boolean {
  let lower = 0;
  for (let at = first; at < Math.min(last, first + 6); at += 1) {
    if (tokens.kind(at) === TokenKind.Word && !tokens.capitalised(at)) lower += 1;
  }
  return lower === 0;
}

function partOf(reading: Reading, at: number): Part {
  const { tokens } = reading;
  switch (tokens.kind(at)) {
    case TokenKind.Number:
      return Part.Number;
    case TokenKind.Symbol:
      return partOfSymbol(tokens, at);
    case TokenKind.Word:
      return partOfWord(reading, at, tokens.word(at));
    default:
      return Part.Joint;
  }
}

const SYMBOLS: ReadonlyMap<string, Part> = new Map([
  ...[...',()[]{}'].map((symbol): [string, Part] => [symbol, Part.Comma]),
  ...[...';:.!?…–—―'].map((symbol): [string, Part] => [symbol, Part.Mark]),
  ...[...'"“”„«»`‘'].map((symbol): [string, Part] => [symbol, Part.Quote]),
  ...[...'$€£¥%'].map((symbol): [string, Part] => [symbol, Part.Number]),
]);

function partOfSymbol(tokens: Tokens, at: number): Part {
  const known = SYMBOLS.get(tokens.surface(at));
  if (known !== undefined) {
    // "U.S", "Gen.": the stop of an abbreviation ends nothing.
    return known === Part.Mark && tokens.is(at, '.') && tokens.word(at - 1)?.abbreviation !== undefined
      ? Part.Joint
      : known;
  }
  return tokens.is(at, '-') && tokens.is(at + 1, '-') ? Part.Mark : Part.Joint;
}

function partOfWord(reading: Reading, at: number, word: Word | undefined): Part {
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
      return word.spelling === 'like' && before(reading, at) === Part.Modal ? Part.Verb : Part.Preposition;
    case 'pronoun':
      return word.spelling === 'who' ? Part.Relative : Part.Pronoun;
    case 'coordinator':
      return Part.Coordinator;
    case 'subordinator':
      return Part.Subordinator;
    case 'conditional':
      return word.spelling === 'provided' && before(reading, at) !== Part.Comma
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
  if (word.numeral !== undefined) return tokens.word(at - 1)?.spelling === 'no' ? Part.Pronoun : Part.Number;
  switch (word.closedClass) {
    case 'preposition':
      return Part.Preposition;
    case 'determiner':
      return Part.Determiner;
    case 'pronoun':
      return Part.Pronoun;
    case 'adverb':
      return word.cue === undefined && word.verbForm === undefined
        ? Part.Adverb
        : partOfOpen(reading, at, word);
    default:
      return partOfOpen(reading, at, word);
  }
}

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
  return previous === Part.Determiner && tokens.word(at - 1)?.spelling !== 'that' ? Part.Nominal : Part.Modal;
}

function partOfNegation(tokens: Tokens, at: number, { spelling, functionWord }: Word): Part {
  switch (spelling) {
    case 'no':
      return tokens.word(at + 1)?.spelling === 'longer' ? Part.Negation : Part.Determiner;
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

const DEMONSTRATIVES = new Set(['this', 'these', 'those']);

function partOfDefinite(reading: Reading, at: number, { spelling }: Word): Part {
  const { tokens } = reading;
  const next = tokens.word(at + 1);
  const verbal = next?.functionWord === 'auxiliary' || next?.modal !== undefined;
  if (DEMONSTRATIVES.has(spelling)) return verbal ? Part.Pronoun : Part.Determiner;
  if (spelling === "'s") return before(reading, at) === Part.Pronoun ? Part.Auxiliary : Part.Determiner;
  if (spelling !== 'that') return Part.Determiner;
  const previous = before(reading, at);
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
    noun?.cueAdjective !== undefined
  )
    return Part.Complementiser;
  return Part.Relative;
}

/** The part of the nearest token before `at` that is no adverb, hyphen or negation. */
function before({ part }: Pick<Reading, 'part'>, at: number): Part {
  let previous = at - 1;
  for (let steps = 0; steps < 4; steps += 1, previous -= 1) {
    const found = part(previous);
    if (found !== Part.Adverb && found !== Part.Negation && found !== Part.Joint) return found;
  }
  return part(previous);
}

const NOUNS_IN_ING = new Set(
  'thing king ring morning evening building spring string during nothing something anything everything ceiling wedding sibling being beijing meeting hearing killing bombing shooting warning briefing'.split(
    ' ',
  ),
);

function partOfOpen(reading: Reading, at: number, word: Word | undefined): Part {
  const { tokens, capitals } = reading;
  const previous = before(reading, at);
  const named = !capitals && tokens.capitalised(at) && reading.part(at - 1) !== Part.Mark;
  if (named && previous !== Part.Infinitive && previous !== Part.Quote) return Part.Nominal;
  if (previous === Part.Infinitive) return Part.Verb;
  // "cost-cutting", "drug-related"
  if (tokens.is(at - 1, '-') && reading.part(at - 2) === Part.Nominal) return Part.Nominal;
  const surface = tokens.surface(at).toLowerCase();
  if (isLy(surface, word)) return Part.Adverb;
  if (
    word?.embedder?.adjective !== undefined &&
    word.embedder.verb === undefined &&
    !(isHave(tokens, at) && isPast(surface, word))
  )
    return Part.Adjective;
  if (previous === Part.Modal || (previous === Part.Auxiliary && isDo(tokens, at))) return Part.Verb;
  if (surface.endsWith('ing') && surface.length > 4) return partOfGerund(reading, at, surface, previous);
  if (isPast(surface, word)) return partOfPast(reading, at, previous);
  return isPlainVerb(word) ? partOfPlain(reading, at, word!, surface, previous) : Part.Nominal;
}

const isLy = (surface: string, word: Word | undefined): boolean =>
  surface.length > 4 &&
  surface.endsWith('ly') &&
  !isPlainVerb(word) &&
  word?.embedder === undefined &&
  !LY_NOUNS.has(surface);
const LY_NOUNS = new Set(
  'family families italy july assembly monopoly anomaly early daily weekly monthly yearly quarterly likely unlikely friendly deadly only orderly elderly'.split(
    ' ',
  ),
);

const isPlainVerb = (word: Word | undefined): boolean =>
  word?.verbForm === 'plain' ||
  word?.verbForm === 'ambiguous' ||
  word?.embedder?.verb !== undefined ||
  word?.cue !== undefined ||
  word?.verb !== undefined ||
  word?.harm?.form === 'base';

const isPast = (surface: string, word: Word | undefined): boolean =>
  word?.verbForm === 'past' ||
  word?.verb === 'past' ||
  irregularPasts.has(surface) ||
  word?.harm?.form === 'past' ||
  word?.harm?.form === 'participle' ||
  (surface.endsWith('ed') && surface.length > 4 && (!surface.endsWith('eed') || EED_PASTS.has(surface)));

const EED_PASTS = new Set(['agreed', 'disagreed', 'guaranteed', 'decreed', 'refereed']);

/** Whether the nearest auxiliary before is a form of "do". */
function isDo(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back >= at - 4; back -= 1) {
    const word = tokens.word(back);
    if (word?.functionWord === 'auxiliary') return /^(?:do|does|did)/.test(word.spelling);
  }
  return false;
}

/** Whether a form of "have" stands right before, adverbs aside. */
const isHave = (tokens: Tokens, at: number): boolean =>
  /^(?:has|have|had|having)$/.test(tokens.word(at - 1)?.spelling ?? '') ||
  /^(?:has|have|had)$/.test(tokens.word(at - 2)?.spelling ?? '');

function partOfGerund(reading: Reading, at: number, surface: string, previous: Part): Part {
  if (NOUNS_IN_ING.has(surface) && previous !== Part.Auxiliary) return Part.Nominal;
  switch (previous) {
    case Part.Determiner:
    case Part.Number:
    case Part.Adjective:
      return Part.Nominal;
    case Part.Nominal:
      return opensComplement(reading, at + 1) ? Part.Gerund : Part.Nominal;
    case Part.Preposition:
      return reading.tokens.word(at + 1)?.spelling === 'of' ? Part.Nominal : Part.Gerund;
    default:
      return Part.Gerund;
  }
}

function partOfPast(reading: Reading, at: number, previous: Part): Part {
  switch (previous) {
    case Part.Determiner:
    case Part.Number:
    case Part.Adjective:
    case Part.Preposition:
    case Part.Mark:
      // "an estimated 300 people"
      if (previous === Part.Determiner && reading.tokens.kind(at + 1) === TokenKind.Number)
        return Part.Nominal;
      // "Armed men came"
      return mayBeNominal(reading.tokens, at + 1) ? Part.Nominal : Part.Past;
    default:
      return Part.Past;
  }
}

/** "plans": a verb behind its subject, a noun inside a noun phrase. */
function partOfPlain(reading: Reading, at: number, word: Word, surface: string, previous: Part): Part {
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

/** "The town plans a sale": a verb where the clause has none yet and the form agrees. */
function behindNoun(reading: Reading, at: number, word: Word, surface: string): Part {
  const { tokens } = reading;
  const agrees = surface.endsWith('s') !== isPlural(tokens, at - 1) || tokens.capitalised(at - 1);
  const started = clauseBefore(reading, at);
  // "demands that the army withdraw"
  if (!agrees && started === 'that' && !surface.endsWith('s')) return Part.Verb;
  if (!agrees) {
    return SAME_PAST.has(surface) && opensComplement(reading, at + 1) ? Part.Past : Part.Nominal;
  }
  if (started === 'verb')
    return opensObject(tokens, at + 1) && !mayBeNounToo(word) ? Part.Verb : Part.Nominal;
  return verbFollows(tokens, at + 1) ? Part.Nominal : Part.Verb;
}

/** What stands before in the clause: a verb already, "that" and its subject, or a subject alone. */
function clauseBefore({ part }: Reading, at: number): 'verb' | 'that' | 'subject' {
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
        return part(back + 1) === Part.Determiner || part(back + 1) === Part.Pronoun ? 'that' : 'verb';
      case Part.Complementiser:
        return 'that';
      case Part.Mark:
      case Part.Comma:
      case Part.Quote:
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

/** Whether a verb stands within the next words: then what stands before it belongs to its subject. */
function verbFollows(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 7; at += 1) {
    if (tokens.kind(at) !== TokenKind.Word) return false;
    const word = tokens.word(at);
    if (at === from && (word?.functionWord === 'definite' || word?.functionWord === 'indefinite'))
      return false;
    if (word?.modal !== undefined || word?.functionWord === 'auxiliary') return true;
    if (at === from && isPast(tokens.surface(at).toLowerCase(), word)) return true;
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

/** Whether an object or an infinitive opens at `at`. */
function opensObject(tokens: Tokens, at: number): boolean {
  const kind = tokens.word(at)?.functionWord;
  return kind === 'definite' || kind === 'indefinite' || kind === 'pronoun' || kind === 'infinitive';
}

/** At the head of a clause: an imperative, a verb behind a comma or "and", or a noun. */
const bareOrNoun = (word: Word, surface: string): Part =>
  mayBeNounToo(word) || surface.endsWith('s') ? Part.Nominal : Part.Verb;

const SAME_PAST = new Set(
  'put cut hit set let cost hurt shut split spread burst cast read quit bid become come run beat'.split(' '),
);

const mayBeNounToo = (word: Word): boolean =>
  word.nounLike !== undefined ||
  word.cueNoun !== undefined ||
  word.embedder?.noun !== undefined ||
  word.verbForm === 'ambiguous';

const isPlural = (tokens: Tokens, at: number): boolean => {
  const surface = tokens.surface(at);
  return (surface.endsWith('s') && !surface.endsWith('ss')) || tokens.word(at)?.people?.number === 'many';
};

/** Whether a verb's complement can open at `at`: an article, a pronoun, "to", "that", a number, a preposition, an adverb. */
function opensComplement({ tokens }: Reading, at: number): boolean {
  const word = tokens.word(at);
  switch (tokens.kind(at)) {
    case TokenKind.Number:
      return true;
    case TokenKind.Word:
      break;
    default:
      return tokens.is(at, '"') || tokens.is(at, '“') || tokens.is(at, '$');
  }
  if (word === undefined) return tokens.capitalised(at);
  switch (word.functionWord) {
    case 'definite':
      return word.spelling !== "'s";
    case 'indefinite':
    case 'pronoun':
    case 'infinitive':
    case 'adverb':
    case 'preposition':
    case 'conditional':
      return true;
    default:
      return (
        word.spelling === 'no' ||
        word.numeral !== undefined ||
        word.closedClass === 'preposition' ||
        tokens.capitalised(at)
      );
  }
}

/** Whether a noun phrase can go on at `at`. */
function mayBeNominal(tokens: Tokens, at: number): boolean {
  if (tokens.is(at, '-') && tokens.kind(at + 1) === TokenKind.Word) return true;
  if (tokens.kind(at) !== TokenKind.Word) return false;
  const word = tokens.word(at);
  if (word === undefined) return true;
  return (
    word.functionWord === undefined &&
    word.modal === undefined &&
    word.negation === undefined &&
    word.closedClass === undefined
  );
}
