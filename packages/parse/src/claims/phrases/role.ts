import { lexicon, type Word } from '../../lexicon/lexicon.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';

/** What a token is to the phrase reader, decided once for each word of the lexicon. */
export const enum Role {
  /** A word outside the lexicon, or one whose only sense is no part of speech. */
  Open = 0,
  Determiner,
  Possessive,
  Preposition,
  Conjunction,
  Relative,
  Be,
  Have,
  Modal,
  Negation,
  Pronoun,
  Nobody,
  Adverb,
  /** "about", "more": bounds a number; before anything else a preposition or an adjective. */
  Bound,
  /** A verb of saying, or one whose form does not show it. */
  Verb,
  /** A form of a verb of harm, or an adjective such as "dead". */
  HarmVerb,
  /** "deaths", "casualties". */
  HarmNoun,
  /** A noun for people, weapons or things. */
  Noun,
  Number,
  Symbol,
  Newline,
}

const CLOSED: Readonly<Record<NonNullable<Word['closedClass']>, Role>> = {
  determiner: Role.Determiner,
  possessive: Role.Possessive,
  preposition: Role.Preposition,
  conjunction: Role.Conjunction,
  relative: Role.Relative,
  be: Role.Be,
  have: Role.Have,
  modal: Role.Modal,
  negation: Role.Negation,
  pronoun: Role.Pronoun,
  nobody: Role.Nobody,
  adverb: Role.Adverb,
  particle: Role.Preposition,
  bound: Role.Bound,
};

const ROLES: readonly Role[] = lexicon.words.map(roleOf);

function roleOf(word: Word): Role {
  if (word.closedClass !== undefined && word.people === undefined) return CLOSED[word.closedClass];
  if (word.harm !== undefined) return word.harm.form === 'noun' ? Role.HarmNoun : Role.HarmVerb;
  if (word.verb !== undefined) return Role.Verb;
  const noun = word.people ?? word.weapon ?? word.object ?? word.side ?? word.plainNoun ?? word.gathering;
  if (noun !== undefined) return Role.Noun;
  // "pays", "employs": a present that is no noun
  return word.verbForm === 'plain' && word.spelling.endsWith('s') ? Role.Verb : Role.Open;
}

/** The role of the token. */
export function roleAt(tokens: Tokens, at: number): Role {
  const number = tokens.wordNumber(at);
  if (number >= 0) return ROLES[number]!;
  switch (tokens.kind(at)) {
    case TokenKind.Number:
      return Role.Number;
    case TokenKind.Newline:
      return Role.Newline;
    case TokenKind.Word:
      return Role.Open;
    default:
      return Role.Symbol;
  }
}
