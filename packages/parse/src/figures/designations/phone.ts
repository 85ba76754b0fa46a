import { isHyphen } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';

/** "(202) 555-0143", "+44 20 7946 0958", "0800 123 456": the groups of a telephone number. */
export function phoneEnd(tokens: Tokens, first: number): number {
  const bracketed = tokens.is(first - 1, '(') && tokens.is(first + 1, ')') && isGroup(tokens, first + 2);
  const plus = tokens.is(first - 1, '+') && tokens.glued(first - 1);
  const zero = /^0(?:\d{2,4})?$/.test(tokens.surface(first));
  if (!bracketed && !plus && !zero) return -1;
  let end = bracketed ? first + 2 : first + 1;
  let groups = 0;
  while (isGroup(tokens, end) || (isHyphen(tokens, end) && isGroup(tokens, end + 1))) {
    end += isHyphen(tokens, end) ? 2 : 1;
    groups += 1;
  }
  const least = bracketed || (zero && tokens.end(first) - tokens.start(first) > 1) ? 1 : 2;
  return groups >= least ? end : -1;
}

const isGroup = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Number && /^\d{2,8}$/.test(tokens.surface(at));
