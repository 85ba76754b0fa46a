import { timeSides } from '../../lexicon/time-directions.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft, TimeUnit } from '../date-draft.ts';
import { endsPhrase } from '../ends-phrase.ts';
import { isPlural } from '../plural-unit.ts';
import { withDayPart } from '../with-day-part.ts';
import type { DirectionReading } from './read-direction.ts';

/** Units that have a place in the calendar. */
const PLACED = new Set<TimeUnit>([
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
  'hour',
  'fortnight',
]);

/** Directions that may stand before a plural: "the past weeks", "coming months". */
const SPANNING = new Set(
  'last past next coming following previous recent preceding ensuing succeeding subsequent intervening upcoming'.split(
    ' ',
  ),
);

/** Reads a unit of time with its direction: "last week", "this fiscal year", "the following month", "the coming weeks". */
export function directedUnit(tokens: Tokens, first: number, told: DirectionReading): DateDraft | null {
  const { word, direction, article } = told;
  const at = isKindOfYear(tokens, told.end) ? told.end + 1 : told.end;
  const unit = isDate(tokens, at, word) ? 'day' : tokens.word(at)?.timeUnit;
  if (unit === undefined || !PLACED.has(unit)) return null;
  // "it stands to this day"
  if (unit === 'day' && word === 'this' && tokens.spells(first - 1, 'to') && endsPhrase(tokens, at + 1))
    return { first, last: at + 1, expression: { kind: 'reference', value: 'PRESENT_REF' } };
  if (isPlural(tokens, at))
    return SPANNING.has(word)
      ? { first, last: at + 1, expression: { kind: 'duration', amount: null, unit } }
      : null;
  if (tokens.is(at + 1, '-') && tokens.glued(at)) return null;
  // an hour or a fortnight has no place in the calendar: "the last hour", "the next fortnight"
  if (unit === 'hour' || unit === 'fortnight') return lasting(tokens, first, at, word, unit);
  // "the past year" is as long as a year; "the last year" of something is the one before
  if (article && word === 'past' && unit !== 'day')
    return {
      first,
      last: at + 1,
      expression: { kind: 'duration', amount: 1, unit, side: -1, upToNow: true },
    };
  return withDayPart(tokens, {
    first,
    last: at + 1,
    expression: { kind: 'unit', unit, offset: direction.offset, from: direction.from },
  });
}

/** "the last hour", "the next fortnight": as long as one, beside the day of publication. */
function lasting(tokens: Tokens, first: number, at: number, word: string, unit: TimeUnit): DateDraft | null {
  const side = timeSides.get(word);
  return side === undefined || tokens.capitalised(at)
    ? null
    : { first, last: at + 1, expression: { kind: 'duration', amount: 1, unit, side } };
}

/** "on that date". */
const isDate = (tokens: Tokens, at: number, word: string): boolean =>
  tokens.spells(at, 'date') && (word === 'that' || word === 'same' || word === 'this');

const isKindOfYear = (tokens: Tokens, at: number): boolean =>
  ['fiscal', 'calendar', 'financial', 'school', 'academic', 'business', 'working', 'trading'].some((kind) =>
    tokens.spells(at, kind),
  );
