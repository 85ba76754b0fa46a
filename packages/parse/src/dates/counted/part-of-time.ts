import { fractionOf } from '../../figures/fraction.ts';
import type { Tokens } from '../../text/tokens.ts';
import { countedDate } from './counted-date.ts';
import type { CountedReading } from './counted-reading.ts';
import { timeUnitNamed } from './counted-unit.ts';
import { FINER_UNITS } from './finer-unit.ts';
import { timeBound } from './time-bound.ts';

/** Reads a part of a unit of time, a figure and a date at once: "a quarter of an hour", "three-quarters of a century" as 15 minutes and 75 years. */
export function partOfTime(tokens: Tokens, at: number): CountedReading | null {
  if (!namesPart(tokens, at)) return null;
  const figure = fractionOf.read(tokens, at)?.figures?.[0];
  const unit = figure?.kind === 'measure' ? timeUnitNamed(figure.unit) : null;
  if (figure === undefined || unit === null || typeof figure.value !== 'number') return null;
  const finer = FINER_UNITS[unit];
  const parts = finer === undefined ? null : figure.value * finer[0];
  const count = {
    first: at,
    end: figure.last,
    ...(finer !== undefined && Number.isInteger(parts)
      ? { amount: parts, unit: finer[1] }
      : { amount: figure.value, unit }),
  };
  const date = countedDate(tokens, count, timeBound(tokens, at));
  return { figures: [figure], date, end: Math.max(figure.last, date.last) };
}

/** Whether a word for a part, other than half, stands behind the first token: it is asked at every numeral. */
const namesPart = (tokens: Tokens, at: number): boolean => {
  const part = tokens.word(tokens.is(at + 1, '-') ? at + 2 : at + 1);
  return part?.fraction !== undefined && part.fraction > 2;
};
