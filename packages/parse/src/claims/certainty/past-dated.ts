import type { Scope } from './scope.ts';
import type { Opening } from './opening.ts';

const PAST = new Set('last yesterday earlier ago'.split(' '));

/** How many tokens a phrase of time in front of the noun or behind it takes: "two weeks ago". */
const LONGEST = 4;

/** Whether a day of the past is put on the event itself, so that it was: "last month's [shooting]", "the [quake] two weeks ago". */
export function isPastDated({ tokens, last }: Scope, event: number, { before }: Opening): boolean {
  for (let at = event - 1; at >= before && at > event - LONGEST; at -= 1) {
    if (!tokens.spells(at, "'s")) continue;
    return (
      tokens.spells(at - 1, 'yesterday') ||
      (tokens.word(at - 1)?.timeUnit !== undefined && tokens.spells(at - 2, 'last'))
    );
  }
  for (let at = event + 1; at < Math.min(last, event + LONGEST); at += 1) {
    if (PAST.has(tokens.spelling(at))) return true;
    if (tokens.word(at)?.timeUnit === undefined && tokens.word(at)?.numeral === undefined) return false;
  }
  return false;
}
