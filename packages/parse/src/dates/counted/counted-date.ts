import { timeShifts, timeSides } from '../../lexicon/time-directions.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft } from '../date-draft.ts';
import { endsPhrase } from '../ends-phrase.ts';
import { readDayBase } from '../read-day-base.ts';
import { spellingAt } from '../spelling-at.ts';
import type { TimeCount } from './counted-reading.ts';
import type { TimeBound } from './time-bound.ts';

/** The date that a counted time makes with the words around it: "two weeks ago", "three days after Christmas", "the past month"; else a duration. */
export function countedDate(tokens: Tokens, count: TimeCount, bound: TimeBound): DateDraft {
  const draft = fromBase(tokens, count) ?? shifted(tokens, count) ?? inTime(tokens, count, bound);
  if (draft === null) return lasting(tokens, count, bound);
  return bound.mod === null ? draft : { ...draft, first: bound.first, mod: bound.mod };
}

/** "two days before Christmas", "three weeks from tomorrow". */
function fromBase(tokens: Tokens, { first, end, amount, unit }: TimeCount): DateDraft | null {
  const word = spellingAt(tokens, end);
  const sign = word === 'before' ? -1 : word === 'after' || word === 'from' ? 1 : 0;
  const base = sign === 0 || amount === null ? null : readDayBase(tokens, end + 1);
  return base === null || amount === null || sign === 0
    ? null
    : {
        first,
        last: base.last,
        expression: { kind: 'away', amount, unit, sign, base: base.expression },
      };
}

/** Words that point only where their phrase ends: "two days before" against "two days before the attack". */
const AT_END = new Set(['before', 'after', 'on', 'back']);

/** "two days ago", "a week later", "three years from now". */
function shifted(tokens: Tokens, { first, end, amount, unit }: TimeCount): DateDraft | null {
  const word = spellingAt(tokens, end);
  if (word === 'from' && (tokens.spells(end + 1, 'now') || tokens.spells(end + 1, 'today')))
    return { first, last: end + 2, expression: { kind: 'shift', amount, unit, sign: 1, from: 'now' } };
  const shift = timeShifts.get(word);
  if (shift === undefined || shift.offset === 0) return null;
  if (AT_END.has(word) && !endsPhrase(tokens, end + 1)) return null;
  // "later in the day" and "earlier this week" belong to what follows
  if ((word === 'later' || word === 'earlier') && tokens.spells(end + 1, 'this')) return null;
  return {
    first,
    last: end + 1,
    expression: { kind: 'shift', amount, unit, sign: shift.offset, from: shift.from },
  };
}

/** "in six months' time", and "in two weeks", which lies ahead where its clause does. */
function inTime(tokens: Tokens, { first, end, amount, unit }: TimeCount, bound: TimeBound): DateDraft | null {
  const genitive = tokens.is(end, "'") || tokens.is(end, '’') || spellingAt(tokens, end) === "'s";
  if (genitive && tokens.spells(end + 1, 'time') && !tokens.spells(first - 1, 'of'))
    return { first, last: end + 2, expression: { kind: 'shift', amount, unit, sign: 1, from: 'now' } };
  const opened = tokens.spells(bound.first - 1, 'in') && !tokens.spells(end, 'of');
  return opened ? { first, last: end, expression: { kind: 'duration', amount, unit, ahead: true } } : null;
}

const OPENERS = new Set(
  'next past last previous following coming upcoming recent first final preceding entire ensuing initial opening'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['the', 'these', 'those', 'this']);

/** "may last six weeks", "to last", "did not last": the verb, no opener. */
const isVerbLast = (tokens: Tokens, at: number): boolean => {
  if (!tokens.spells(at, 'last')) return false;
  const before = tokens.word(at - 1);
  return (
    before?.modal !== undefined ||
    before?.negation !== undefined ||
    before?.functionWord === 'infinitive' ||
    before?.functionWord === 'pronoun' ||
    before?.functionWord === 'auxiliary' ||
    tokens.surface(at - 1).endsWith('s')
  );
};

/** "the next two weeks", "about three days": the words before the number belong to the duration. */
function lasting(tokens: Tokens, { first, end, amount, unit }: TimeCount, bound: TimeBound): DateDraft {
  const opener = spellingAt(tokens, first - 1);
  if (OPENERS.has(opener) && !isVerbLast(tokens, first - 1)) {
    const side = timeSides.get(opener);
    return {
      first: ARTICLES.has(spellingAt(tokens, first - 2)) ? first - 2 : first - 1,
      last: end,
      expression: { kind: 'duration', amount, unit, ...(side === undefined ? {} : { side }) },
    };
  }
  return {
    first: bound.first,
    last: end,
    expression: { kind: 'duration', amount, unit },
    ...(bound.mod === null ? {} : { mod: bound.mod }),
  };
}
