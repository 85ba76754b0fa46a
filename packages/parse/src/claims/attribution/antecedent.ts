import type { Tokens } from '../../text/tokens.ts';
import type { Stretch } from './stretch.ts';
import { nounBefore } from './subject.ts';
import { isRelative } from './subject-bounds.ts';

/** "the deputy director of the office" before "who" is at most so many tokens. */
const LONGEST = 12;

/** Whom "who" and "which" take up: "[the agency], which put", "[the head of the office], who said"; any other source itself. */
export function antecedentOf(tokens: Tokens, source: Stretch): Stretch {
  if (!isRelative(tokens, source.first) || source.last - source.first > 1) return source;
  const last = tokens.is(source.first - 1, ',') ? source.first - 1 : source.first;
  const from = Math.max(0, last - LONGEST);
  const noun = nounBefore(tokens, { first: last, last }, from);
  if (noun === null) return source;
  const whole = tokens.spells(noun.first - 1, 'of')
    ? nounBefore(tokens, { first: noun.first - 1, last: noun.first - 1 }, from)
    : null;
  return { first: whole?.first ?? noun.first, last };
}
