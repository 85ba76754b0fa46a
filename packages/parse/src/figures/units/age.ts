import { isHyphen } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { measured, type UnitReading } from './unit-reading.ts';

/** Makes an age of a time: "-year-old", "years old", "months of age"; null where it is none. */
export function readAge(tokens: Tokens, time: UnitReading): UnitReading | null {
  let at = time.end;
  while (isHyphen(tokens, at) && tokens.glued(at)) at += 1;
  const old = tokens.spells(at, 'old') || tokens.spells(at, 'olds');
  const ofAge = tokens.spells(at, 'of') && tokens.spells(at + 1, 'age');
  if (!old && !ofAge) return null;
  return { ...time, unit: `${time.unit} of age`, end: old ? at + 1 : at + 2 };
}

/** Reads a bare number behind "age" or "aged" as years: "aged 5", "at the age of 87". */
export function readAgeBefore(tokens: Tokens, at: number): UnitReading | null {
  const aged =
    tokens.spells(at - 1, 'aged') ||
    tokens.spells(at - 1, 'age') ||
    (tokens.spells(at - 1, 'of') && tokens.spells(at - 2, 'age'));
  const bare =
    tokens.kind(at) === TokenKind.Number &&
    tokens.end(at) - tokens.start(at) <= 2 &&
    tokens.word(at + 1)?.unit === undefined;
  return aged && bare ? measured({ name: 'year of age', dimension: 'time', ucum: 'a' }, at + 1) : null;
}
