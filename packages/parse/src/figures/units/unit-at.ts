import type { Unit } from '../../lexicon/units.ts';
import type { Tokens } from '../../text/tokens.ts';

/** The unit that one token names: a word of any case ("Kilometres"), or a symbol exactly as it is written ("km"). */
export function unitAt(tokens: Tokens, at: number): Unit | undefined {
  const spelling = tokens.word(at)?.unit;
  return spelling?.symbols?.[tokens.surface(at)] ?? spelling?.word;
}
