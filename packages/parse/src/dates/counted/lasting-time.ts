import { timeSides } from '../../lexicon/time-directions.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft } from '../date-draft.ts';
import type { TimeCount } from './counted-reading.ts';
import type { TimeBound } from './time-bound.ts';

const OPENERS = new Set(
  'next past last previous following coming upcoming recent first final preceding entire ensuing initial opening'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['the', 'these', 'those', 'this']);

/** Reads a counted time as a duration with the words before its number: "the next two weeks", "the 50 previous years", "about three days". */
export function lastingTime(
  tokens: Tokens,
  { first, end, amount, unit, finer = [] }: TimeCount,
  bound: TimeBound,
): DateDraft {
  const opener = tokens.lower(first - 1);
  const opened = OPENERS.has(opener) && !isVerbLast(tokens, first - 1);
  const inside = end - first > 2 ? timeSides.get(tokens.lower(end - 2)) : undefined;
  const side = opened ? timeSides.get(opener) : inside;
  const before = opened ? first - 1 : first;
  if (opened || inside !== undefined)
    return {
      first: ARTICLES.has(tokens.lower(before - 1)) ? before - 1 : before,
      last: end,
      expression: { kind: 'duration', amount, unit, finer, ...(side === undefined ? {} : { side }) },
    };
  return {
    first: bound.first,
    last: end,
    expression: { kind: 'duration', amount, unit, finer },
    ...(bound.mod === null ? {} : { mod: bound.mod }),
  };
}

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
    tokens.endsIn(at - 1, 's')
  );
};
