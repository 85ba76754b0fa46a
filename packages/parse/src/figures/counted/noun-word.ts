import { isTie } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isAcronym } from '../../text/upper-case.ts';

/** Whether the word may stand in a noun phrase that begins at `first`: none of the closed classes, no verb behind a plural. */
export function isNounWord(tokens: Tokens, at: number, first: number): boolean {
  if (tokens.kind(at) !== TokenKind.Word || isClosed(tokens, at)) return false;
  if (at === first && opensCompound(tokens, at)) return true;
  // "one of our own"
  if (at === first && (isTimeAhead(tokens, at) || governs(tokens, at) || isOwn(tokens, at))) return false;
  if (at === first) return !isParticiple(tokens, at) && (!isAdverbLike(tokens, at) || qualifies(tokens, at));
  if (isPlural(tokens, at - 1) && !qualifiesPeople(tokens, at))
    return tokens.capitalised(at - 1) && tokens.capitalised(at);
  const word = tokens.word(at);
  if (word?.verb === 'past')
    return at > first && isAdverbLike(tokens, at - 1) && isFollowedByNoun(tokens, at);
  if (word?.harm !== undefined) return word.harm.form !== 'past' || isFollowedByNoun(tokens, at);
  if (tokens.endsIn(at, 'ed'))
    return isFollowedByNoun(tokens, at) && (!tokens.capitalised(at + 1) || isTie(tokens, at - 1));
  return !isAdverbLike(tokens, at) || qualifies(tokens, at);
}

/** "two [cut-off] districts": a verb and its particle, tied to each other before a noun. */
const opensCompound = (tokens: Tokens, at: number): boolean =>
  isTie(tokens, at + 1) &&
  (tokens.word(at)?.verb ?? tokens.word(at)?.verbForm) !== undefined &&
  tokens.word(at + 2)?.closedClass === 'preposition' &&
  tokens.kind(at + 3) === TokenKind.Word &&
  tokens.word(at + 3)?.closedClass === undefined;

/** "2.1 [last year]": a time, not what is counted. */
const isTimeAhead = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.nounStop !== undefined && tokens.word(at + 1)?.timeUnit !== undefined;

/** "one of our [own]" without the noun. */
const isOwn = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'own') && !isFollowedByNoun(tokens, at);

/** "73, [raising] the prospect": an -ing form that an object follows. */
function governs(tokens: Tokens, at: number): boolean {
  const object = tokens.word(at + 1)?.functionWord;
  return (
    (object === 'definite' || object === 'indefinite') &&
    !tokens.spells(at + 1, "'s") &&
    tokens.endsIn(at, 'ing')
  );
}

/** "two [off-duty] officers", "12 [well-known] hosts": a small word tied to what describes a noun. */
const opensDescription = (tokens: Tokens, at: number): boolean =>
  isTie(tokens, at + 1) &&
  tokens.kind(at + 2) === TokenKind.Word &&
  tokens.word(at)?.numeral === undefined &&
  (isTie(tokens, at + 3) || isFollowedByNoun(tokens, at + 2));

/** Words of the closed classes, unless they are names: "12 [US] soldiers", "30 [IT] firms". */
function isClosed(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return (
    word !== undefined &&
    (word.functionWord !== undefined ||
      word.closedClass !== undefined ||
      word.modal !== undefined ||
      word.negation !== undefined ||
      word.numeral !== undefined ||
      word.month !== undefined) &&
    !isAcronym(tokens, at) &&
    !opensDescription(tokens, at)
  );
}

/** "600 killed", "11,000 redeployed to Kursk" count nothing that is said here; "1,000 wounded soldiers" does. */
function isParticiple(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if (isPlainVerb(tokens, at)) return true;
  if (word?.verb === 'past' || word?.harm?.form === 'past') return !isFollowedByNoun(tokens, at);
  if (!tokens.endsIn(at, 'ed') || word?.people !== undefined || tokens.capitalised(at)) return false;
  return !isFollowedByNoun(tokens, at) || actsOn(tokens, at + 1);
}

/** "31,184 watched [Ben Hill] play": a name of two words behind a past is its object. */
const actsOn = (tokens: Tokens, at: number): boolean =>
  tokens.capitalised(at) &&
  tokens.capitalised(at + 1) &&
  tokens.word(at)?.side === undefined &&
  !isAcronym(tokens, at) &&
  !isPlural(tokens, at + 1);

/** "seven remain missing", "the two deny it", "12 said"; "12 reports" and "50 states" are nouns as well. */
function isPlainVerb(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if (word === undefined || word.people !== undefined || isTie(tokens, at + 1)) return false;
  // "by [one] estimate", "a quarter of the [cost]"
  if (tokens.spells(at - 1, 'one') || tokens.word(at - 1)?.functionWord === 'definite') return false;
  if (word.harm?.takes === 'subject' && word.harm.form === 'base') return true;
  if (/(?:s|ed)$/.test(tokens.surface(at))) return false;
  if (word.verb === 'base' || FINITE.has(word.spelling)) return true;
  const verb = word.verb === 'say' || word.verbForm === 'plain' || word.embedder !== undefined;
  return verb && !isFollowedByNoun(tokens, at);
}

/** Pasts that stand before no noun that they describe: "two [fell] short", "30 [taken] hostage". */
const FINITE = new Set(
  'fell went came took rose began became struck blew drove ran gave knew spoke threw wrote flew grew sprang swore tore wore saw chose shook stole taken held sent'.split(
    ' ',
  ),
);

/** "police officers", "security forces personnel": a plural without an s before people. */
const qualifiesPeople = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.people?.number === 'many' && !tokens.endsIn(at - 1, 's');

/** A plural noun ends its phrase, as a rule: "11,000 soldiers | completed". */
export function isPlural(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if (word?.people?.number === 'many') return true;
  const surface = tokens.surface(at);
  return /[a-z]{2}s$/.test(surface) && !/(?:ss|us|is)$/.test(surface) && word?.side === undefined;
}

const isFollowedByNoun = (tokens: Tokens, at: number): boolean => {
  const word = tokens.word(at + 1);
  return (
    tokens.kind(at + 1) === TokenKind.Word &&
    ((word?.functionWord === undefined && word?.closedClass === undefined) || isAcronym(tokens, at + 1)) &&
    word?.verb === undefined &&
    word?.nounStop === undefined &&
    word?.weekday === undefined &&
    word?.month === undefined
  );
};

/** "20 decently sized plants": the adverb of a participle that stands before its noun. */
const qualifies = (tokens: Tokens, at: number): boolean =>
  (tokens.endsIn(at + 1, 'ed', 2) || tokens.word(at + 1)?.verb === 'past') &&
  isFollowedByNoun(tokens, at + 1);

function isAdverbLike(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return (
    tokens.endsIn(at, 'ly', 2) &&
    word?.people === undefined &&
    word?.plainNoun === undefined &&
    !ADJECTIVES.has(tokens.surface(at))
  );
}

/** Adjectives and nouns that end like adverbs. */
const ADJECTIVES = new Set([
  'monthly',
  'hourly',
  'deadly',
  'friendly',
  'likely',
  'lonely',
  'costly',
  'rally',
]);
