import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Telling } from './direct-content.ts';
import { isQuoteMark } from './quote-mark.ts';

/** A signature is at most so many tokens: "Ida P. Lund, the mayor of Harwick". */
const LONGEST = 24;

/** The name by which a quotation is signed: "“…” — Ida Lund, the mayor", "“…” -- Ida P. Lund". */
export function signature(tokens: Tokens, from: number): Telling | null {
  const cue = tokens.kind(from) === TokenKind.Newline ? from + 1 : from;
  const first = tokens.is(cue, '-') && tokens.is(cue + 1, '-') ? cue + 2 : cue + 1;
  const described = opensDescription(tokens, first);
  if (!DASHES.has(tokens.symbol(cue)) || !(tokens.capitalised(first) || described)) return null;
  let last = first;
  for (; last < Math.min(tokens.count, first + LONGEST) && belongs(tokens, last); last += 1)
    if (tokens.word(last)?.cue === 'say' && !tokens.capitalised(last)) return null;
  if (described && tokens.kind(last) !== TokenKind.Newline && last < tokens.count) return null;
  while (tokens.is(last - 1, ',')) last -= 1;
  return { source: { first, last }, cue: { first: cue, last: first } };
}

/** "-- a woman who fled": who has no name signs a line of its own. */
const opensDescription = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.functionWord === 'indefinite' && tokens.word(at + 1)?.people !== undefined;

/** Whether the signature goes on there: not behind its period, its line or the next quotation mark. */
function belongs(tokens: Tokens, at: number): boolean {
  if (tokens.is(at, '.')) return isInitial(tokens, at - 1) && tokens.capitalised(at + 1);
  if (tokens.is(at, ','))
    return !tokens.capitalised(at + 1) || tokens.word(at + 1)?.functionWord !== undefined;
  return tokens.kind(at) !== TokenKind.Newline && !isQuoteMark(tokens, at);
}

/** "P." of "Ida P. Lund", "Rev." */
const isInitial = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.abbreviation !== undefined ||
  (tokens.capitalised(at) && tokens.end(at) - tokens.start(at) === 1);

const DASHES: ReadonlySet<number> = new Set(['―', '—', '–', '-'].map((mark) => mark.charCodeAt(0)));
