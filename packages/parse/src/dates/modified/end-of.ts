import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft } from '../date-draft.ts';
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

/** Reads a noun with its date: "the end of March", "the beginning of the year", "the latter part of 1944", "month's end". */
export function endOf(tokens: Tokens, at: number): DateDraft | null {
  const word = tokens.spells(at, 'the') ? at + 1 : at;
  const twoWords = tokens.spells(word + 1, 'part');
  const part = (twoWords ? PARTS : NOUNS)[tokens.lower(word)];
  if (part === undefined) return unitEnd(tokens, at);
  const of = twoWords ? word + 2 : word + 1;
  if (!tokens.spells(of, 'of')) return null;
  const next = tokens.word(of + 2);
  // the article of "the year" belongs to it, that of "the 1980s" is stepped over
  const article =
    tokens.spells(of + 1, 'the') && next?.timeUnit === undefined && next?.dateOpener === undefined;
  return narrowed(tokens, at, article ? of + 2 : of + 1, part);
}

/** "month's end", "year-end", "year's end". */
function unitEnd(tokens: Tokens, at: number): DateDraft | null {
  const unit = tokens.word(at)?.timeUnit;
  if (unit !== 'month' && unit !== 'year' && unit !== 'week') return null;
  const joined = tokens.word(at + 1)?.spelling === "'s" || tokens.is(at + 1, '-');
  return joined && tokens.spells(at + 2, 'end')
    ? {
        first: at,
        last: at + 3,
        expression: { kind: 'unit', unit, offset: 0, from: 'focus' },
        part: 'END',
      }
    : null;
}
