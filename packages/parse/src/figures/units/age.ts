import { isHyphen, isSpacedHyphen } from '../../text/hyphen.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { UnitReading } from './unit-reading.ts';

/** Makes an age of a time: "-year-old", "years old", "months of age"; null where it is none. */
export function readAge(tokens: Tokens, time: UnitReading): UnitReading | null {
  let at = time.end;
  while (isHyphen(tokens, at) && (tokens.glued(at) || isSpacedHyphen(tokens, at))) at += 1;
  const old = tokens.spells(at, 'old') || tokens.spells(at, 'olds');
  const ofAge = tokens.spells(at, 'of') && tokens.spells(at + 1, 'age');
  if (!old && !ofAge) return null;
  return { ...time, unit: `${time.unit} of age`, end: old ? at + 1 : at + 2 };
}
