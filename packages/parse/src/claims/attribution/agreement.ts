import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { opensObject } from './opens-object.ts';
import { isObjectInRelative } from './pronoun.ts';
import { isQuoteMark } from './quote-mark.ts';
import { shapeOf } from './verb-shape.ts';

/** Whether what stands before may be the subject of this form: "Republicans say", "the agency says". */
export function agrees(tokens: Tokens, at: number, before: number): 'pronoun' | 'yes' | 'no' {
  const third = shapeOf(tokens, at) === 'third';
  const word = tokens.word(before);
  const spelling = word?.spelling ?? '';
  // "analysts who follow it estimate"
  if (isObjectInRelative(tokens, before)) return third ? 'no' : 'yes';
  if (SINGULAR_PRONOUNS.has(spelling)) return third ? 'pronoun' : 'no';
  if (PLURAL_PRONOUNS.has(spelling)) return third ? 'no' : 'pronoun';
  if (spelling === 'who' || spelling === 'which' || spelling === 'whom' || spelling === 'that')
    return 'pronoun';
  // "those close to him say"
  if (OBJECT_PRONOUNS.has(spelling)) return third ? 'no' : 'yes';
  if (word?.functionWord === 'coordinator') return opensObject(tokens, at) ? 'yes' : 'no';
  if (word?.functionWord !== undefined && !PLURALS.has(spelling)) return 'no';
  if (tokens.kind(before) !== TokenKind.Word)
    return [',', ')', '—', '–', '-'].some((mark) => tokens.is(before, mark)) ||
      isQuoteMark(tokens, before) ||
      tokens.kind(before) === TokenKind.Number
      ? 'yes'
      : 'no';
  if (third) return /[^su]s$/.test(tokens.surface(before)) && !tokens.capitalised(before) ? 'no' : 'yes';
  return isPlural(tokens, before, spelling) ? 'yes' : 'no';
}

const isPlural = (tokens: Tokens, at: number, spelling: string): boolean =>
  PLURALS.has(spelling) ||
  (/[^s]s$/.test(tokens.surface(at)) && !/['’]s$/.test(tokens.surface(at))) ||
  tokens.word(at)?.people?.number === 'many' ||
  tokens.spells(at - 1, 'and') ||
  (tokens.capitalised(at) && tokens.word(at)?.cue === undefined && tokens.spells(at - 2, 'and'));

const SINGULAR_PRONOUNS = new Set(
  'he she it everyone everybody someone somebody anyone anybody nobody one this'.split(' '),
);
const OBJECT_PRONOUNS = new Set(['him', 'them', 'us']);
const PLURAL_PRONOUNS = new Set('they we i you'.split(' '));
const PLURALS = new Set(
  'people men women police many some most all both others these those few several two three four'.split(' '),
);
