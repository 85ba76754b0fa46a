import { isHyphen } from '../../text/hyphen.ts';
import type { Tokens } from '../../text/tokens.ts';
import { percentage } from './percentage.ts';
import { measured, type UnitReading } from './unit-reading.ts';

/** Reads a unit of several words: "nautical miles", "kilowatt-hours", "basis points", "per cent". */
export function readUnitPhrase(tokens: Tokens, at: number): UnitReading | null {
  const word = tokens.word(at);
  if (word?.spelling === 'per' && tokens.spells(at + 1, 'cent')) return percentage(tokens, at + 2);
  for (const { rest, unit } of word?.unitPhrase ?? []) {
    const end = endOf(tokens, at + 1, rest);
    if (end > 0) return measured(unit, end);
  }
  return null;
}

/** The first token behind the words of the phrase, or 0 where other words stand there. */
function endOf(tokens: Tokens, from: number, words: readonly string[]): number {
  let at = from;
  for (const word of words) {
    if ((isHyphen(tokens, at) || tokens.is(at, '.')) && tokens.glued(at - 1)) at += 1;
    if (!tokens.spells(at, word)) return 0;
    at += 1;
  }
  return at;
}
