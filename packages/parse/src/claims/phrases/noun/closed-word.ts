import type { Tokens } from '../../../text/tokens.ts';
import { Role } from '../role.ts';
import { nounLike } from '../word-shape.ts';
import { closeWith, takeHead, takeModifier, type Reading } from './reading.ts';

const INDEFINITE = new Set(['a', 'an', 'another']);
const UNDEFINED = new Set(['any', 'several', 'such', 'each', 'every']);
/** Bound words that are prepositions where no number follows. */
const PREPOSITIONS = new Set(
  'about around over nearly almost under between below above beyond exceeding circa roughly approximately'.split(
    ' ',
  ),
);
const REMAINS = new Set(['bodies', 'corpses', 'deaths', 'lives']);

/** Reads a word of the closed classes into the phrase, or ends it there: "the", "others", "no", "of". */
export function stepClosed(tokens: Tokens, reading: Reading, role: Role): boolean {
  const alone = reading.at === reading.first;
  const spelling = tokens.word(reading.at)!.spelling;
  switch (role) {
    case Role.Determiner:
      if (!alone && reading.cased && tokens.capitalised(reading.at)) return takeHead(reading);
      if (!alone && (reading.head >= 0 || reading.figure >= 0)) return false;
      if (spelling === 'that' && !nounLike(tokens, reading.at + 1)) return false;
      if (spelling === 'no') reading.opening = 'none';
      else if (INDEFINITE.has(spelling)) reading.opening = 'indefinite';
      else if (!UNDEFINED.has(spelling)) reading.opening = 'definite';
      return takeModifier(reading);
    case Role.Possessive:
      return stepPossessive(tokens, reading, spelling);
    case Role.Bound:
      return reading.head < 0 && !PREPOSITIONS.has(spelling) && takeModifier(reading);
    case Role.Pronoun:
      if (spelling === 'others') return reading.head < 0 && takeHead(reading);
      if (spelling === 'one') return stepOne(reading, alone);
      return alone && closeWith(reading, 'pronoun');
    case Role.Nobody:
      return alone && closeWith(reading, 'none');
    case Role.Preposition:
      // A preposition glued by a hyphen belongs to its word: "on-duty".
      return tokens.glued(reading.at) && tokens.is(reading.at + 1, '-') && takeModifier(reading);
    case Role.Adverb:
      return reading.begun && reading.head < 0 && nounLike(tokens, reading.at + 1) && takeModifier(reading);
    default:
      return false;
  }
}

/** "one was wounded", "one more", "no one" */
function stepOne(reading: Reading, alone: boolean): boolean {
  if (reading.opening === 'none') return takeHead(reading);
  if (!alone) return false;
  reading.opening = 'indefinite';
  return takeModifier(reading);
}

/** "two men's bodies" are two, "two men's car" is one. */
function stepPossessive(tokens: Tokens, reading: Reading, spelling: string): boolean {
  if (spelling === "'s") {
    if (reading.head < 0) return false;
    if (!REMAINS.has(tokens.spelling(reading.at + 1))) reading.figure = -1;
    reading.head = -1;
    reading.harm = undefined;
  } else if (reading.at > reading.first) return false;
  reading.opening = 'definite';
  return takeModifier(reading);
}
