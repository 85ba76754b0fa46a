import type { Harm } from '../../lexicon/harm.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { joinsWords, quotedEnd } from './inner-symbol.ts';
import type { AnyPhrase, NounPhrase } from './phrase.ts';
import { Role, roleAt } from './role.ts';
import { dateEnd, figureAt, type PlacedFigure, type Stretch } from './stretch.ts';
import { Shape, nounLike, shapeOf } from './word-shape.ts';

/** What is known of a noun phrase while it is read. */
interface Reading {
  readonly first: number;
  readonly before: AnyPhrase | undefined;
  /** Whether an upper-case letter says anything. */
  readonly cased: boolean;
  at: number;
  opening: NounPhrase['opening'];
  figure: number;
  head: number;
  harm: Harm | undefined;
  /** A modifier, a determiner or a figure has been read. */
  begun: boolean;
}

/** Reads the noun phrase that opens at token `first`, or gives null where none does. */
export function readNounPhrase(
  stretch: Stretch,
  first: number,
  before: AnyPhrase | undefined,
): NounPhrase | null {
  const { tokens, last } = stretch;
  const cased = !stretch.capitals;
  const reading: Reading = {
    first,
    before,
    cased,
    at: first,
    opening: 'bare',
    figure: -1,
    head: -1,
    harm: undefined,
    begun: false,
  };
  while (reading.at < last && step(stretch, reading));
  const { at, opening, figure, head, harm } = reading;
  if (at === first || (head < 0 && figure < 0 && opening === 'bare')) return null;
  const people = head < 0 ? undefined : tokens.word(head)?.people;
  return {
    kind: 'noun',
    first,
    last: at,
    head,
    figure,
    opening,
    people,
    harm,
    name: isName(tokens, reading),
  };
}

/** Reads one more token or figure into the phrase; false where the phrase ends. */
function step(stretch: Stretch, reading: Reading): boolean {
  const { tokens } = stretch;
  const { at, first } = reading;
  if (dateEnd(stretch, at) > 0) return false;
  const found = figureAt(stretch, at);
  if (found !== undefined) return stepFigure(reading, found);
  const role = roleAt(tokens, at);
  switch (role) {
    case Role.Newline:
      return at > first && nounLike(tokens, at + 1) && take(reading);
    case Role.Number:
      return takeHead(reading);
    case Role.Symbol:
      return at > first && stepSymbol(stretch, reading);
    default:
      if (at > first && tokens.glued(at - 1) && tokens.is(at - 1, '-')) return takeHead(reading);
      return stepWord(stretch, reading, role);
  }
}

function stepFigure(reading: Reading, { figure: { kind, unit, last }, index }: PlacedFigure): boolean {
  const filled = reading.head >= 0 || reading.figure >= 0;
  const age = unit === 'year';
  if (kind === 'count') {
    if (filled) return false;
    reading.figure = index;
  } else if (filled && !age && kind !== 'ordinal' && kind !== 'calibre') return false;
  else if (!age && kind !== 'ordinal' && kind !== 'calibre') reading.head = last - 1;
  reading.at = last;
  reading.begun = true;
  return true;
}

function stepSymbol({ tokens, last }: Stretch, reading: Reading): boolean {
  const quoted = reading.begun && reading.head < 0 ? quotedEnd(tokens, reading.at, last) : -1;
  if (quoted > 0) {
    reading.at = quoted;
    return true;
  }
  return joinsWords(tokens, reading.at, reading.head) && take(reading);
}

function stepWord(stretch: Stretch, reading: Reading, role: Role): boolean {
  const { tokens } = stretch;
  switch (role) {
    case Role.Noun:
      return takeHead(reading);
    case Role.Open:
      return stepOpen(stretch, reading);
    case Role.HarmNoun:
      return takeHead(reading, tokens.word(reading.at)!.harm);
    case Role.HarmVerb:
      return stepHarm(stretch, reading, tokens.word(reading.at)!.harm!);
    case Role.Verb:
      return (
        reading.begun && reading.head < 0 && tokens.word(reading.at)!.verb !== 'past' && takeHead(reading)
      );
    default:
      return stepClosed(tokens, reading, role);
  }
}

const INDEFINITE = new Set(['a', 'an', 'another']);
const UNDEFINED = new Set(['any', 'several', 'such', 'each', 'every']);
/** Bound words that are prepositions where no number follows. */
const PREPOSITIONS = new Set(
  'about around over nearly almost under between below above beyond exceeding circa roughly approximately'.split(
    ' ',
  ),
);
const REMAINS = new Set(['bodies', 'corpses', 'deaths', 'lives']);

function stepClosed(tokens: Tokens, reading: Reading, role: Role): boolean {
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

/** Forms that are never nouns. */
const VERBS_ONLY = new Set(['kill', 'kills', 'die', 'dies', 'injure', 'injures', 'shoot', 'shoots']);

function stepHarm(stretch: Stretch, reading: Reading, harm: Harm): boolean {
  const { tokens } = stretch;
  const { at, before } = reading;
  const governed = before?.kind === 'preposition' && at === reading.first;
  switch (harm.form) {
    case 'base': {
      const { spelling } = tokens.word(at)!;
      if (VERBS_ONLY.has(spelling)) return false;
      // "sustained wounds"
      const object = before?.kind === 'verb' && before.form !== 'bare auxiliary' && spelling.endsWith('s');
      if (!(reading.begun || governed || object)) return false;
      const noun =
        reading.head < 0 ||
        reading.opening !== 'bare' ||
        before?.kind === 'verb' ||
        before?.kind === 'preposition';
      return noun && takeHead(reading, harm);
    }
    case 'gerund':
      if (reading.head >= 0 || !(reading.begun || (governed && tokens.spells(at + 1, 'of')))) return false;
      return takeHead(reading, harm);
    default:
      if (!reading.begun || reading.head >= 0) return false;
      if (nounFollows(stretch, at)) return takeModifier(reading);
      // "the injured", "the dead"
      if (reading.opening !== 'definite' || reading.figure >= 0 || harm.takes === 'incomplete') return false;
      return takeHead(reading, { category: harm.category, takes: 'noun', form: 'noun' });
  }
}

function stepOpen(stretch: Stretch, reading: Reading): boolean {
  const { tokens } = stretch;
  const { at, first, before, cased } = reading;
  const named = cased && (at > first || before !== undefined) && tokens.capitalised(at);
  const shape = named ? Shape.Plain : shapeOf(tokens, at);
  if (shape === Shape.Plain) return takeHead(reading);
  const more = nounFollows(stretch, at) || (tokens.is(at + 1, '-') && tokens.glued(at));
  const opens = reading.head < 0;
  switch (shape) {
    case Shape.Ly:
      return opens && more && takeModifier(reading);
    case Shape.Ed:
      return opens && more && (reading.begun || before?.kind !== 'noun') && takeModifier(reading);
    case Shape.Ing:
      if (reading.begun && opens) return more ? takeModifier(reading) : takeHead(reading);
      if (at > first) return false;
      if (before?.kind === 'preposition') return !more && takeHead(reading);
      // "Kano and surrounding villages", but "and taking two men"
      return (
        before?.kind === 'conjunction' &&
        more &&
        figureAt(stretch, at + 1) === undefined &&
        takeModifier(reading)
      );
  }
}

/** Whether the next token goes on with the phrase: "the injured men", but "25 injured on Thursday", "25 injured Thursday". */
const nounFollows = (stretch: Stretch, at: number): boolean =>
  nounLike(stretch.tokens, at + 1) && dateEnd(stretch, at + 1) < 0;

/** Whether every word of the phrase is capitalised: "Garba Hassan". */
function isName(tokens: Tokens, { first, at: last, head, figure, before, cased }: Reading): boolean {
  if (!cased || head < 0 || figure >= 0 || !tokens.capitalised(first)) return false;
  let words = 0;
  for (let at = first; at < last; at += 1) {
    if (tokens.kind(at) !== TokenKind.Word) continue;
    if (!tokens.capitalised(at)) return false;
    words += 1;
  }
  return words > 1 || before !== undefined;
}

function take(reading: Reading): true {
  reading.at += 1;
  return true;
}

function takeModifier(reading: Reading): true {
  reading.begun = true;
  return take(reading);
}

function takeHead(reading: Reading, harm?: Harm): true {
  reading.head = reading.at;
  reading.harm = harm;
  return takeModifier(reading);
}

/** Ends the phrase with the pronoun that it is. */
function closeWith(reading: Reading, opening: NounPhrase['opening']): false {
  reading.opening = opening;
  takeHead(reading);
  return false;
}
