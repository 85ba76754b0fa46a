import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { DateDraft, TimeUnit } from '../date-draft.ts';
import { endsPhrase } from '../ends-phrase.ts';
import { isPlural } from '../plural-unit.ts';
import { readDayBase } from '../read-day-base.ts';

/** Reads a unit with its article by itself: "the weekend", "the day before", "the year previous", "the day after Christmas". */
export function bareUnit(tokens: Tokens, at: number): DateDraft | null {
  if (!tokens.spells(at, 'the')) return null;
  const noun = at + 1;
  const beyond = beyondNext(tokens, at);
  if (beyond !== null) return beyond;
  if (tokens.spells(noun, 'weekend'))
    return {
      first: at,
      last: noun + 1,
      expression: { kind: 'unit', unit: 'weekend', offset: 0, from: 'now' },
    };
  if (tokens.spells(noun, 'day')) return besideDay(tokens, at) ?? wholeDay(tokens, at);
  return besideUnit(tokens, at) ?? wholeUnit(tokens, at);
}

/** "the week after next", "the year before last". */
function beyondNext(tokens: Tokens, at: number): DateDraft | null {
  const unit = tokens.word(at + 1)?.timeUnit;
  if (unit === undefined || !BEYOND.has(unit)) return null;
  const after = tokens.spells(at + 2, 'after') && tokens.spells(at + 3, 'next');
  const before = tokens.spells(at + 2, 'before') && tokens.spells(at + 3, 'last');
  return (after || before) && endsTime(tokens, at + 4)
    ? { first: at, last: at + 4, expression: { kind: 'unit', unit, offset: after ? 2 : -2, from: 'now' } }
    : null;
}

const BEYOND = new Set<TimeUnit>(['week', 'weekend', 'month', 'year']);

/** "the week before last" against "the week before last week". */
const endsTime = (tokens: Tokens, at: number): boolean => tokens.word(at)?.timeUnit === undefined;

/** "the day after tomorrow", "the day before Christmas", "the day after". */
function besideDay(tokens: Tokens, at: number): DateDraft | null {
  const sign = tokens.spells(at + 2, 'before') ? -1 : tokens.spells(at + 2, 'after') ? 1 : 0;
  if (sign === 0) return null;
  const base = readDayBase(tokens, at + 3);
  if (base !== null)
    return {
      first: at,
      last: base.last,
      expression: { kind: 'away', amount: 1, unit: 'day', sign, base: base.expression },
    };
  return endsPhrase(tokens, at + 3)
    ? { first: at, last: at + 3, expression: { kind: 'unit', unit: 'day', offset: sign, from: 'focus' } }
    : null;
}

/** Words behind which "the day" is the one in focus: "ended the day at", "later in the day". */
const DAY_OPENERS = new Set(
  'end ends ended ending finish finishes finished close closed closing start started begin began in for during of throughout into'.split(
    ' ',
  ),
);

/** "closed the day", "earlier in the day": not "the day of the attack", "won the day". */
function wholeDay(tokens: Tokens, at: number): DateDraft | null {
  const before = tokens.lower(at - 1);
  const next = tokens.word(at + 2)?.functionWord;
  const closed =
    endsPhrase(tokens, at + 2) ||
    (next === 'preposition' && !tokens.spells(at + 2, 'of')) ||
    next === 'adverb';
  return DAY_OPENERS.has(before) && closed && !tokens.is(at + 2, '-')
    ? { first: at, last: at + 2, expression: { kind: 'unit', unit: 'day', offset: 0, from: 'focus' } }
    : null;
}

/** "the year before", "the week after", "the month previous". */
function besideUnit(tokens: Tokens, at: number): DateDraft | null {
  const unit = tokens.word(at + 1)?.timeUnit;
  if ((unit !== 'year' && unit !== 'month' && unit !== 'week') || isPlural(tokens, at + 1)) return null;
  const previous = tokens.spells(at + 2, 'previous');
  const beside = tokens.spells(at + 2, 'before') ? -1 : tokens.spells(at + 2, 'after') ? 1 : 0;
  const sign = previous ? -1 : endsPhrase(tokens, at + 3) ? beside : 0;
  return sign === 0
    ? null
    : { first: at, last: at + 3, expression: { kind: 'unit', unit, offset: sign, from: 'focus' } };
}

const UNIT_OPENERS = new Set(['for', 'during', 'in', 'throughout']);

const WHOLE = new Set(['entire', 'whole', 'full']);

/** "a loss for the quarter", "during the year", "for the full year": the one in focus. "over the years" is long. */
function wholeUnit(tokens: Tokens, at: number): DateDraft | null {
  const noun = WHOLE.has(tokens.spelling(at + 1)) ? at + 2 : at + 1;
  const unit = tokens.word(noun)?.timeUnit;
  if (unit !== 'year' && unit !== 'quarter' && unit !== 'month' && unit !== 'week') return null;
  if (!endsPhrase(tokens, noun + 1) || tokens.is(noun + 1, '-') || isNumber(tokens, noun + 1)) return null;
  if (isPlural(tokens, noun))
    return tokens.spells(at - 1, 'over') && unit === 'year'
      ? { first: at - 1, last: noun + 1, expression: { kind: 'duration', amount: null, unit } }
      : null;
  return UNIT_OPENERS.has(tokens.spelling(at - 1))
    ? { first: at, last: noun + 1, expression: { kind: 'unit', unit, offset: 0, from: 'focus' } }
    : null;
}

/** "over the years 1751 to 1777". */
const isNumber = (tokens: Tokens, at: number): boolean => tokens.kind(at) === TokenKind.Number;
