import type { Tokens } from '../../text/tokens.ts';
import type { Parts } from './calendar-reading.ts';

/** "last year", "this year", "that year", "the same year", "next year" behind a month. */
export function yearReference(tokens: Tokens, at: number): { parts: Parts; end: number } | null {
  const article = tokens.spells(at, 'the') ? at + 1 : at;
  if (!tokens.spells(article + 1, 'year')) return null;
  const how = YEAR_REFERENCES[tokens.lower(article)];
  return how === undefined ? null : { parts: { yearOffset: how[0], yearFrom: how[1] }, end: article + 2 };
}

const YEAR_REFERENCES: Readonly<Record<string, readonly [number, 'now' | 'focus']>> = {
  last: [-1, 'now'],
  this: [0, 'now'],
  next: [1, 'now'],
  that: [0, 'focus'],
  same: [0, 'focus'],
  previous: [-1, 'focus'],
  following: [1, 'focus'],
};

/** "of the year". */
export const bareYearReference = (tokens: Tokens, at: number): { parts: Parts; end: number } | null =>
  tokens.spells(at, 'the') && tokens.spells(at + 1, 'year')
    ? { parts: { yearOffset: 0, yearFrom: 'focus' }, end: at + 2 }
    : null;
