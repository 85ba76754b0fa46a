import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft, TimeUnit } from '../date-draft.ts';
import { endsPhrase } from '../ends-phrase.ts';
import { isPlural } from '../plural-unit.ts';
import { readYear } from '../read-numbers.ts';
import { narrowed, type Part } from './narrowed.ts';

const NOUNS: Readonly<Record<string, Part>> = {
  beginning: 'START',
  start: 'START',
  opening: 'START',
  onset: 'START',
  middle: 'MID',
  end: 'END',
  close: 'END',
};
const PARTS: Readonly<Record<string, Part>> = { early: 'START', first: 'START', later: 'END', latter: 'END' };

/** Reads a noun with its date: "the end of March", "end-March", "the beginning of the year", "end of month", "the latter part of 1944", "month's end". */
export function endOf(tokens: Tokens, at: number): DateDraft | null {
  const word = tokens.spells(at, 'the') ? at + 1 : at;
  const twoWords = tokens.spells(word + 1, 'part');
  const part = (twoWords ? PARTS : NOUNS)[tokens.lower(word)];
  if (part === undefined) return unitEnd(tokens, at);
  const of = twoWords ? word + 2 : word + 1;
  if (tokens.is(of, '-') && tokens.glued(word) && tokens.glued(of)) return narrowed(tokens, at, of + 1, part);
  if (!tokens.spells(of, 'of')) return null;
  const bare = bareUnit(tokens, of + 1);
  if (bare !== null) return { ...bare, first: at, part };
  const next = tokens.word(of + 2);
  // the article of "the year" belongs to it, that of "the 1980s" is stepped over
  const article =
    tokens.spells(of + 1, 'the') && next?.timeUnit === undefined && next?.dateOpener === undefined;
  return narrowed(tokens, at, article ? of + 2 : of + 1, part);
}

/** "end of year", "the beginning of month": the one in focus. */
function bareUnit(tokens: Tokens, at: number): DateDraft | null {
  const unit = tokens.word(at)?.timeUnit;
  const told = unit === 'year' || unit === 'month' || unit === 'week' || unit === 'quarter';
  return told && !isPlural(tokens, at) && endsPhrase(tokens, at + 1) && !tokens.is(at + 1, '-')
    ? { first: at, last: at + 1, expression: { kind: 'unit', unit, offset: 0, from: 'focus' } }
    : null;
}

/** "month's end", "year-end", "year's end", "year-end 2023", "EOY". */
function unitEnd(tokens: Tokens, at: number): DateDraft | null {
  if (tokens.spells(at, 'eoy') && tokens.surface(at) === 'EOY') return endOfUnit(at, at + 1, 'year');
  const unit = tokens.word(at)?.timeUnit;
  if (unit !== 'month' && unit !== 'year' && unit !== 'week') return null;
  const joined = tokens.word(at + 1)?.spelling === "'s" || tokens.is(at + 1, '-');
  if (!joined || !tokens.spells(at + 2, 'end')) return null;
  const year = unit === 'year' ? readYear(tokens, at + 3) : null;
  return year === null
    ? endOfUnit(at, at + 3, unit)
    : { first: at, last: year.end, expression: { kind: 'calendar', year: year.value }, part: 'END' };
}

const endOfUnit = (first: number, last: number, unit: TimeUnit): DateDraft => ({
  first,
  last,
  expression: { kind: 'unit', unit, offset: 0, from: 'focus' },
  part: 'END',
});
