import type { Tokens } from '../../text/tokens.ts';
import { civil } from '../calendar.ts';
import type { CalendarParts, DateDraft, DateExpression } from '../date-draft.ts';
import type { Anchor } from './anchor.ts';

/** How many tokens may join two dates: "to", "and early", "until the". */
const WIDEST = 3;

/**
 * Takes the year from the date that the next words join to this one: "[March] to April 1918", "the spring and summer of 1979".
 *
 * "November 15 to February 15, 1989" began the year before.
 */
export function withPartner<Draft extends DateDraft>(
  draft: Draft,
  next: DateDraft | undefined,
  tokens: Tokens,
): Draft {
  const { expression } = draft;
  if (expression.kind === 'clock') return withDayOf(draft, next, tokens);
  if (next === undefined || expression.kind !== 'calendar' || next.expression.kind !== 'calendar')
    return draft;
  const yearless =
    expression.year === undefined &&
    expression.yearOffset === undefined &&
    expression.direction === undefined;
  const dated = expression.month !== undefined || expression.season !== undefined;
  if (!yearless || !dated || next.expression.year === undefined || next.first - draft.last > WIDEST)
    return draft;
  const { passes, joined } = joinerOf(tokens, draft.last, next.first);
  if (!joined) return draft;
  const later = monthOf(expression) > monthOf(next.expression);
  return {
    ...draft,
    expression: { ...expression, year: next.expression.year - (passes && later ? 1 : 0), partner: true },
  };
}

/** What stands between two dates: whether it joins them, and whether the one passes into the other. */
function joinerOf(tokens: Tokens, from: number, to: number): { passes: boolean; joined: boolean } {
  let passes = false;
  let joined = false;
  for (let at = from; at < to; at += 1) {
    passes ||=
      tokens.spells(at, 'to') || tokens.spells(at, 'until') || tokens.is(at, '-') || tokens.is(at, '–');
    joined ||= passes || tokens.spells(at, 'and') || tokens.spells(at, 'or') || tokens.is(at, '/');
  }
  return { passes, joined };
}

/** "from October to March" told of March 1945 began in 1944: of two months over the turn of a year the nearer one is in the year told of. */
export function withTurn<Draft extends DateDraft>(
  draft: Draft,
  next: DateDraft | undefined,
  tokens: Tokens,
  { narrative, focus }: Anchor,
): Draft {
  const { expression } = draft;
  if (!narrative || focus.month === null || next === undefined || next.first - draft.last > WIDEST)
    return draft;
  if (!isBareMonth(expression) || !isBareMonth(next.expression)) return draft;
  const [first, last, told] = [expression.month, next.expression.month, civil(focus.month.from)];
  if (first <= last || !joinerOf(tokens, draft.last, next.first).passes) return draft;
  return Math.abs(told.month - last) < Math.abs(told.month - first)
    ? { ...draft, expression: { ...expression, year: told.year - 1, partner: true } }
    : draft;
}

const isBareMonth = (expression: DateExpression): expression is CalendarParts & { month: number } =>
  expression.kind === 'calendar' &&
  expression.month !== undefined &&
  expression.year === undefined &&
  expression.yearOffset === undefined &&
  expression.direction === undefined;

const SEASONS = { SP: 4, SU: 7, FA: 10, WI: 12 } as const;
const monthOf = ({ month, season }: { month?: number; season?: keyof typeof SEASONS }): number =>
  month ?? (season === undefined ? 0 : SEASONS[season]);

/** "from 9 a.m. to 5 p.m. Wednesday": both times are Wednesday's. */
function withDayOf<Draft extends DateDraft>(
  draft: Draft,
  next: DateDraft | undefined,
  tokens: Tokens,
): Draft {
  const { expression, last } = draft;
  if (expression.kind !== 'clock' || next?.clock === undefined || next.first !== last + 1) return draft;
  const joined = ['to', 'and', 'until'].some((word) => tokens.spells(last, word)) || tokens.is(last, '-');
  const { hour, minute, zone } = expression;
  return joined ? { ...draft, expression: next.expression, clock: { hour, minute, zone } } : draft;
}
