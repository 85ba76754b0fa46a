import { pastTie } from '../../text/hyphen.ts';
import type { Tokens } from '../../text/tokens.ts';
import { isNounNext } from '../noun-next.ts';
import type { NumberReading } from '../number-reading.ts';
import { spokenNumber } from '../spoken-number.ts';

/** Centuries that a year in words begins with: "thirteen" to "twenty". */
const CENTURIES = { first: 13, last: 20 };
const OPENERS = new Set(['in', 'since', 'until', 'by', 'during', 'of', 'from']);

/** Reads a year in words: "nineteen ninety-six", "nineteen oh five", "twenty twenty-four", "two thousand and five". */
export function spokenYear(tokens: Tokens, at: number): NumberReading | null {
  const numeral = tokens.word(at)?.numeral;
  if (numeral === undefined) return null;
  if (tokens.spells(at, 'two') && tokens.spells(at + 1, 'thousand')) return ofThousand(tokens, at);
  if (numeral.value < CENTURIES.first || numeral.value > CENTURIES.last) return null;
  const rest = spokenNumber(tokens, pastTie(tokens, at + 1)) ?? ofZero(tokens, at + 1);
  if (rest === null || rest.value === 0 || isTied(tokens, rest.end)) return null;
  return { value: numeral.value * 100 + rest.value, end: rest.end };
}

/** "two thousand and five" behind "in" or a month: "in two thousand and five cases" counts. */
function ofThousand(tokens: Tokens, at: number): NumberReading | null {
  const opened = OPENERS.has(tokens.spelling(at - 1)) || tokens.word(at - 1)?.month !== undefined;
  const rest = opened ? unitOrMore(tokens, tokens.spells(at + 2, 'and') ? at + 3 : at + 2) : null;
  return rest === null || isTied(tokens, rest.end) || isNounNext(tokens, rest.end)
    ? null
    : { value: 2000 + rest.value, end: rest.end };
}

const unitOrMore = (tokens: Tokens, at: number): NumberReading | null => {
  const numeral = tokens.word(at)?.numeral;
  return numeral?.role === 'unit' ? { value: numeral.value, end: at + 1 } : spokenNumber(tokens, at);
};

/** "oh five". */
const ofZero = (tokens: Tokens, at: number): NumberReading | null => {
  const unit = tokens.spells(at, 'oh') ? tokens.word(at + 1)?.numeral : undefined;
  return unit?.role === 'unit' ? { value: unit.value, end: at + 2 } : null;
};

/** "twenty ten-pound notes", "nineteen twenty million", "twenty twenty fifths". */
const isTied = (tokens: Tokens, at: number): boolean =>
  (tokens.is(at, '-') && tokens.glued(at - 1)) ||
  tokens.word(at)?.numeral !== undefined ||
  tokens.word(at)?.unit !== undefined ||
  (tokens.word(at)?.fraction !== undefined && tokens.spelling(at).endsWith('s'));
