import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { DateDraft } from '../date-draft.ts';
import { readAbsolute } from '../read-absolute.ts';
import { narrowed, relativeDate, type Part } from './narrowed.ts';

const ADJECTIVES: Readonly<Record<string, Part>> = { early: 'START', mid: 'MID', late: 'END', middle: 'MID' };

/** Reads an adjective with its date: "late October", "early in 1914", "mid-June", "the early 1980s", "early to mid October", "earlier this year". */
export function earlyOrLate(tokens: Tokens, at: number): DateDraft | null {
  const article = tokens.spells(at, 'the') ? 1 : 0;
  const word = tokens.lower(at + article);
  const part = ADJECTIVES[word];
  if (part === undefined)
    return (word === 'earlier' || word === 'later') && article === 0 ? compared(tokens, at) : null;
  return ranged(tokens, at, at + article, part) ?? adjective(tokens, at, at + article, part);
}

/** "early to mid October", "mid to late 1942". */
function ranged(tokens: Tokens, first: number, at: number, part: Part): DateDraft | null {
  const joiner = tokens.is(at + 1, '-') ? at + 2 : at + 1;
  const through = ADJECTIVES[tokens.lower(joiner + 1)];
  const joined = tokens.spells(joiner, 'to') || tokens.spells(joiner, 'or') || tokens.is(joiner, '/');
  if (!joined || (through !== 'MID' && through !== 'END')) return null;
  const date = adjective(tokens, first, joiner + 1, part);
  return date === null ? null : { ...date, through };
}

function adjective(tokens: Tokens, first: number, at: number, part: Part): DateDraft | null {
  let next = at + 1;
  if (tokens.is(next, '-') || (tokens.spells(next, 'in') && part !== 'MID')) next += 1;
  if (tokens.spells(next, 'the') && tokens.word(next + 1)?.timeUnit === undefined) next += 1;
  const word = tokens.word(next);
  const compound =
    tokens.kind(next) === TokenKind.Word &&
    tokens.is(next + 1, '-') &&
    word?.month === undefined &&
    word?.season === undefined;
  return compound ? null : narrowed(tokens, first, next, part);
}

/** "earlier this year", "later that month", "later in 1792", "earlier on Tuesday", "later in the day". */
function compared(tokens: Tokens, at: number): DateDraft | null {
  const joined = tokens.spells(at + 1, 'in') || tokens.spells(at + 1, 'on');
  const next = joined ? at + 2 : at + 1;
  const relative = relativeDate(tokens, next);
  if (relative !== null)
    return relative.expression.kind === 'duration' || (!joined && tokens.spells(next, 'the'))
      ? null
      : { ...relative, first: at };
  const date = joined ? readAbsolute(tokens, tokens.spells(next, 'the') ? next + 1 : next) : null;
  return date === null ? null : { first: at, last: date.end, expression: date.parts };
}
