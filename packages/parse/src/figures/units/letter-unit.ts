import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Cardinal } from '../cardinal-reading.ts';
import { readUnit } from './read-unit.ts';
import type { UnitReading } from './unit-reading.ts';

/** Letters that multiply a number and are symbols of units as well: millions or metres, billions or bytes. */
const AMBIGUOUS = new Set(['m', 'b', 'B']);

/** A number whose letter is its unit: "35m" of cable. */
export interface LetterUnit {
  readonly value: number;
  readonly magnitude: 1;
  readonly numberEnd: number;
  readonly unit: UnitReading;
  readonly end: number;
}

/** Reads the letter behind a number as a unit: "a 35m mast"; null where it multiplies what is counted: "35m devices". */
export function readLetterUnit(tokens: Tokens, cardinal: Cardinal): LetterUnit | null {
  const at = cardinal.end - 1;
  if (!AMBIGUOUS.has(tokens.surface(at)) || countsNoun(tokens, cardinal.end)) return null;
  const value = cardinal.value / cardinal.magnitude;
  const unit = readUnit(tokens, at, value);
  return unit === null ? null : { value, magnitude: 1, numberEnd: at, unit, end: unit.end };
}

/** Whether what is counted follows: "35m devices", "1.2m of them", "1.2m displaced", "5m ethnic Russians", "2m more". */
function countsNoun(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if (word?.spelling === 'of' || tokens.spells(at, 'more') || word?.people !== undefined) return true;
  if (word?.harm?.form === 'past') return true;
  if (tokens.kind(at) !== TokenKind.Word || word?.functionWord !== undefined) return false;
  return !EXTENTS.has(tokens.surface(at)) && (isPluralNoun(tokens, at) || isPluralNoun(tokens, at + 1));
}

/** Words behind metres: "35m long". */
const EXTENTS = new Set('long wide tall high deep thick away apart north south east west'.split(' '));

const isPluralNoun = (tokens: Tokens, at: number): boolean => {
  const word = tokens.word(at);
  if (word?.people?.number === 'many') return true;
  if (tokens.kind(at) !== TokenKind.Word || word?.functionWord !== undefined || word?.event === 'verb')
    return false;
  const surface = tokens.surface(at);
  return /[a-z]{2}s$/.test(surface) && !/(?:ss|us|is)$/.test(surface);
};
