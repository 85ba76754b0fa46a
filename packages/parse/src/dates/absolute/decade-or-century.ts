import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { NumberReading } from '../number-reading.ts';
import { readOrdinal } from '../read-numbers.ts';
import { reading, type CalendarReading } from './calendar-reading.ts';
import { isBefore } from './era.ts';

/** "1980s", "'80s", "the eighties" without its article, "18th century", "nineteenth century". */
export function decadeOrCentury(tokens: Tokens, at: number): CalendarReading | null {
  const decade = decadeAt(tokens, at);
  if (decade !== null) return reading(at, decade.end, { decade: decade.value });
  const ordinal = readOrdinal(tokens, at, 30);
  if (ordinal === null) return null;
  const noun = tokens.is(ordinal.end, '-') ? ordinal.end + 1 : ordinal.end;
  if (!tokens.spells(noun, 'century') && !tokens.spells(noun, 'centuries')) return null;
  const bc = isBefore(tokens, noun + 1);
  return reading(at, noun + 1 + (bc > 0 ? bc : 0), { century: bc > 0 ? -ordinal.value : ordinal.value });
}

function decadeAt(tokens: Tokens, at: number): NumberReading | null {
  const apostrophe = tokens.is(at, "'") || tokens.is(at, '’') ? at + 1 : at;
  const plural =
    tokens.kind(apostrophe) === TokenKind.Number &&
    tokens.glued(apostrophe) &&
    (tokens.spells(apostrophe + 1, 's') || tokens.word(apostrophe + 1)?.spelling === "'s");
  const surface = plural ? tokens.surface(apostrophe) : '';
  if (/^(?:1[0-9]|20)?\d0$/.test(surface)) {
    const short = surface.length === 2;
    if (!short || apostrophe > at || tokens.spells(at - 1, 'the')) {
      return { value: short ? 190 + Number(surface) / 10 : Number(surface) / 10, end: apostrophe + 2 };
    }
  }
  const named = tokens.word(at)?.decade;
  return named !== undefined && tokens.spells(at - 1, 'the') ? { value: named, end: at + 1 } : null;
}
