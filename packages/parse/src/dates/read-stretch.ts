import { readCardinal } from '../figures/cardinal.ts';
import type { Tokens } from '../text/tokens.ts';
import type { DateDraft, DateExpression, TimeUnit } from './date-draft.ts';
import { readAbsolute } from './read-absolute.ts';
import { readOrdinal } from './read-numbers.ts';
import { readRelative } from './relative/read-relative.ts';

const EDGES: Readonly<Record<string, 1 | -1>> = { first: 1, opening: 1, last: -1, final: -1, closing: -1 };
const UNITS = new Set<TimeUnit>(['day', 'week', 'month', 'year', 'decade', 'hour']);

/** Reads a stretch of a longer time, at its beginning or end: "the first ten months of 1915", "the last week of August", "the first few days of May". */
export function readStretch(tokens: Tokens, at: number): DateDraft | null {
  if (!tokens.spells(at, 'the')) return null;
  const edge = EDGES[tokens.lower(at + 1)];
  if (edge === undefined) return nthWeek(tokens, at);
  const count = readCardinal(tokens, at + 2);
  const few = count === null && tokens.spells(at + 2, 'few');
  const noun = count?.end ?? (few ? at + 3 : at + 2);
  const unit = tokens.word(noun)?.timeUnit;
  const within = unit !== undefined && UNITS.has(unit) ? container(tokens, noun + 1) : null;
  return within === null || unit === undefined
    ? null
    : {
        first: at,
        last: within.end,
        expression: {
          kind: 'duration',
          amount: few ? null : (count?.value ?? 1),
          unit,
          within: within.expression,
          edge,
        },
      };
}

/** "the second week of May". */
function nthWeek(tokens: Tokens, at: number): DateDraft | null {
  const place = readOrdinal(tokens, at + 1, 53);
  if (place === null || tokens.word(place.end)?.timeUnit !== 'week') return null;
  const within = container(tokens, place.end + 1);
  return within === null
    ? null
    : {
        first: at,
        last: within.end,
        expression: { kind: 'nth', nth: place.value, of: 'week', within: within.expression },
      };
}

/** "of 1915", "in October", "of this year": a month or more. */
function container(tokens: Tokens, at: number): { expression: DateExpression; end: number } | null {
  if (!tokens.spells(at, 'of') && !tokens.spells(at, 'in')) return null;
  const date = readAbsolute(tokens, at + 1);
  if (date !== null) return date.parts.day === undefined ? { expression: date.parts, end: date.end } : null;
  const relative = readRelative(tokens, at + 1);
  return relative?.expression.kind === 'unit' || relative?.expression.kind === 'calendar'
    ? { expression: relative.expression, end: relative.last }
    : null;
}
