import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isHyphen } from '../../text/hyphen.ts';
import type { Unit } from '../../lexicon/units.ts';
import { unitAt } from './unit-at.ts';
import { measured, type UnitReading } from './unit-reading.ts';

/** Words and figures behind a length that do so. */
const BEHIND: Readonly<Record<string, 2 | 3>> = { squared: 2, cubed: 3, '2': 2, '²': 2, '3': 3, '³': 3 };

/** Reads an area or a volume by its side: "square kilometres", "sq. ft", "cubic-metre", "km²", "m3", "m^3", "feet squared". */
export function readPower(tokens: Tokens, at: number): UnitReading | null {
  if (tokens.kind(at) !== TokenKind.Word) return null;
  const before = tokens.word(at)?.unitPower;
  if (before !== undefined) {
    const joined = tokens.is(at + 1, '.') || isHyphen(tokens, at + 1) ? 1 : 0;
    const side = unitAt(tokens, at + 1 + joined);
    return side?.dimension === 'length' ? powered(side, before, at + 2 + joined) : null;
  }
  const side = unitAt(tokens, at);
  if (side?.dimension !== 'length') return null;
  const caret = tokens.is(at + 1, '^') ? 1 : 0;
  const sign = tokens.surface(at + 1 + caret);
  const word = tokens.kind(at + 1) === TokenKind.Word;
  const behind = word || tokens.glued(at) ? BEHIND[sign] : undefined;
  return behind === undefined ? null : powered(side, behind, at + 2 + caret);
}

const powered = ({ name, ucum }: Unit, exponent: 2 | 3, end: number): UnitReading =>
  measured(
    {
      name: `${exponent === 2 ? 'square' : 'cubic'} ${name}`,
      dimension: exponent === 2 ? 'area' : 'volume',
      ucum: ucum === null ? null : `${ucum}${exponent}`,
    },
    end,
  );
