import { isName } from './noun/is-name.ts';
import { stepClosed } from './noun/closed-word.ts';
import { stepHarm } from './noun/harm-word.ts';
import { stepOpen } from './noun/open-word.ts';
import { take, takeHead, type Reading } from './noun/reading.ts';
import { joinsWords, quotedEnd } from './inner-symbol.ts';
import type { AnyPhrase, NounPhrase } from './phrase.ts';
import { Role, roleAt } from './role.ts';
import { dateEnd, figureAt, type PlacedFigure, type Stretch } from './stretch.ts';
import { nounLike } from './word-shape.ts';

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
