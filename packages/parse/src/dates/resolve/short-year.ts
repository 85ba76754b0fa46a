import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft } from '../date-draft.ts';
import { yearOf, type Anchor } from './anchor.ts';

/** Puts a year of two digits into the century that a history tells of: "the men of '89" in 1791 are those of 1789. */
export function withCentury<Draft extends DateDraft>(
  draft: Draft,
  tokens: Tokens,
  { narrative, focus }: Anchor,
): Draft {
  const { expression, last } = draft;
  if (!narrative || focus.year === null || expression.kind !== 'calendar' || expression.year === undefined)
    return draft;
  const short = tokens.end(last - 1) - tokens.start(last - 1) === 2 && isApostrophe(tokens, last - 2);
  if (!short) return draft;
  const told = yearOf(focus.year.from);
  const century = Math.round((told - (expression.year % 100)) / 100);
  return { ...draft, expression: { ...expression, year: century * 100 + (expression.year % 100) } };
}

const isApostrophe = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, "'") || tokens.is(at, '’') || tokens.is(at, '‘');
