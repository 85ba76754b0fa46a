import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { SAME_PAST } from '../clauses/verb-form.ts';
import { agrees } from './agreement.ts';
import { opensObject } from './opens-object.ts';
import { shapeOf } from './verb-shape.ts';

/** A present form is a verb where its subject agrees with it, and where it cannot be a noun or an object follows. */
export function isPresent(tokens: Tokens, at: number, before: number): boolean {
  const mayBeNoun = tokens.word(at)?.nounLike !== undefined;
  if (!mayBeNoun && shapeOf(tokens, at) === 'base' && isContentWord(tokens, before)) return true;
  // "he cast doubt on"
  if (SAME_PAST.has(tokens.lower(at)) && tokens.word(before)?.functionWord === 'pronoun') return true;
  if (tokens.capitalised(at) && tokens.word(at)?.cueParticle?.includes(tokens.spelling(at + 1))) return true;
  const agreement = agrees(tokens, at, before);
  if (agreement === 'no') return showsClause(tokens, at);
  if (!mayBeNoun || agreement === 'pronoun') return true;
  if (isObjectNoun(tokens, at)) return false;
  if (tokens.capitalised(before)) return opensObject(tokens, at) || endsTelling(tokens, at);
  if (closesTelling(tokens, at)) return true;
  return opensObject(tokens, at) && !isBareNoun(tokens, at + 1);
}

/** "faced some steep challenges", "renewed fears": a noun behind a verb of its own clause. */
function isObjectNoun(tokens: Tokens, at: number): boolean {
  if (tokens.spells(at + 1, 'that')) return false;
  for (let before = at - 1; before > at - FARTHEST_VERB; before -= 1) {
    const word = tokens.word(before);
    if (tokens.kind(before) !== TokenKind.Word || word?.cue !== undefined) return false;
    if (
      word?.functionWord !== undefined &&
      word.functionWord !== 'definite' &&
      word.functionWord !== 'indefinite'
    )
      return false;
    // "a chart published by the board shows"
    if (tokens.spells(before + 1, 'by')) return false;
    if (word?.verb === 'past' && !tokens.capitalised(before)) return true;
    const subject = tokens.word(before - 1)?.functionWord === 'pronoun';
    if (tokens.endsIn(before, 'ed', 2) && (before < at - 1 || subject)) return true;
  }
  return false;
}
/** How far before a noun its verb may stand: "faced some steep challenges". */
const FARTHEST_VERB = 5;

/** "A study of the wells shows how", "data from the survey show that": the number of the last noun is not that of the subject. */
function showsClause(tokens: Tokens, at: number): boolean {
  if (tokens.word(at)?.cue !== 'show' || tokens.kind(at - 1) !== TokenKind.Word) return false;
  const clause = ['that', 'how', 'what', 'whether', 'in'].includes(tokens.spelling(at + 1));
  const object = tokens.word(at + 1)?.functionWord === 'definite' || tokens.capitalised(at + 1);
  const bound =
    tokens.spells(at + 1, 'at') || tokens.spells(at + 1, 'more') || tokens.spells(at + 1, 'about')
      ? tokens.word(at + 2)?.numeral === undefined && !tokens.spells(at + 1, 'about')
        ? at + 3
        : at + 2
      : at + 1;
  const number = tokens.kind(bound) === TokenKind.Number || tokens.word(bound)?.numeral !== undefined;
  if (!clause && !object && !number && !tokens.is(at + 1, '.')) return false;
  for (let before = at - 1; before > at - FARTHEST_NOUN; before -= 1) {
    if (tokens.is(before, '.') || tokens.is(before, ';')) return false;
    if (tokens.word(before)?.functionWord === 'preposition') return !tokens.spells(before + 1, 'that');
  }
  return false;
}
/** How far before its verb the preposition behind the subject's noun may stand. */
const FARTHEST_NOUN = 14;

/** "…, the Journal reports." */
const endsTelling = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.cue === 'say' && (tokens.is(at + 1, '.') || tokens.is(at + 1, ','));

/** "…, the fund's figures show.": the sentence ends with it, and a comma parts its subject from what is told. */
function closesTelling(tokens: Tokens, at: number): boolean {
  const kind = tokens.word(at)?.cue;
  if ((kind !== 'show' && kind !== 'say') || !tokens.is(at + 1, '.')) return false;
  for (let before = at - 1; before > at - LONGEST_SUBJECT; before -= 1) {
    const word = tokens.word(before);
    if (tokens.is(before, ','))
      return (
        tokens.capitalised(before + 1) ||
        tokens.word(before + 1)?.functionWord === 'definite' ||
        tokens.word(before + 1)?.functionWord === 'indefinite'
      );
    if (
      word?.functionWord === 'coordinator' ||
      word?.functionWord === 'auxiliary' ||
      word?.verb !== undefined
    )
      return false;
  }
  return false;
}
const LONGEST_SUBJECT = 10;

/** "appeals [court]": a lower-case singular without an article is no object. */
const isBareNoun = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Word &&
  !tokens.capitalised(at) &&
  tokens.word(at)?.functionWord === undefined &&
  tokens.word(at)?.closedClass === undefined &&
  !tokens.endsIn(at, 's');

/** A word that is none of a closed class. */
export const isContentWord = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Word && tokens.word(at)?.functionWord === undefined;
