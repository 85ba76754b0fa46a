import { isTie } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Amount } from '../amount.ts';

/** The strokes that a round of golf takes. */
const ROUND = { least: 54, most: 95 };
/** Nobody is more under par. */
const MOST_UNDER = 40;
/** How far back the round stands whose sum is told: "shot a 66 on Sunday for a total of 203". */
const REACH = 12;

const VERBS = new Set('shot shoot shoots shooting carded fired posted'.split(' '));

/** Whether the number is a score of golf: "shot a 66", "a 4-under 68", "carded a 70 for a total of 203". */
export function isRoundScore(tokens: Tokens, { first, end, value }: Amount): boolean {
  if (isTie(tokens, end) && isPar(tokens, end + 1)) return value < MOST_UNDER;
  if (isPar(tokens, first - 1) && isTie(tokens, first - 2) && tokens.kind(first - 3) === TokenKind.Number)
    return true;
  if (isRound(tokens, first, value)) return isAlone(tokens, end);
  return (
    tokens.spells(first - 1, 'of') && tokens.spells(first - 2, 'total') && followsRound(tokens, first - 3)
  );
}

const isPar = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'under') || tokens.spells(at, 'over');

/** "shot a 66". */
const isRound = (tokens: Tokens, at: number, value: number): boolean =>
  value >= ROUND.least &&
  value <= ROUND.most &&
  tokens.word(at - 1)?.article !== undefined &&
  VERBS.has(tokens.lower(at - 2));

/** Whether nothing is counted behind the number: "shot a 66 for", not "shot a 66-year-old". */
const isAlone = (tokens: Tokens, end: number): boolean => {
  const word = tokens.word(end);
  return tokens.kind(end) === TokenKind.Word
    ? word?.functionWord !== undefined || word?.closedClass !== undefined
    : !isTie(tokens, end);
};

function followsRound(tokens: Tokens, from: number): boolean {
  for (let at = from; at > from - REACH; at -= 1)
    if (tokens.kind(at) === TokenKind.Number && isRound(tokens, at, Number(tokens.surface(at)))) return true;
  return false;
}
