import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { DateDraft } from './date-draft.ts';
import { isPlural } from './plural-unit.ts';
import { readOrdinal } from './read-numbers.ts';

/** What a history counts its times by: "the first year of the war". */
const EVENTS = new Set(
  'war wars battle siege campaign invasion offensive attack assault revolution conflict occupation uprising crisis fighting'.split(
    ' ',
  ),
);
const EDGES = new Set(['first', 'last', 'final', 'opening', 'early', 'closing']);

/** Reads a time that a history tells by an event: "the first year of the war", "the duration of the siege", "the day after the battle". Its days are not known. */
export function readEventTime(tokens: Tokens, at: number): DateDraft | null {
  if (!tokens.spells(at, 'the')) return null;
  return duration(tokens, at) ?? unitOfEvent(tokens, at) ?? besideEvent(tokens, at);
}

/** "the duration of the war". */
function duration(tokens: Tokens, at: number): DateDraft | null {
  const end = tokens.spells(at + 1, 'duration') ? eventEnd(tokens, at + 2) : -1;
  return end < 0 ? null : unknown(at, end);
}

/** "the first year of the war", "the early days of the siege", "the second day of the battle". */
function unitOfEvent(tokens: Tokens, at: number): DateDraft | null {
  const place = readOrdinal(tokens, at + 1, 31);
  const noun = place?.end ?? (EDGES.has(tokens.lower(at + 1)) ? at + 2 : -1);
  const unit = noun < 0 ? undefined : tokens.word(noun)?.timeUnit;
  const end = unit === undefined ? -1 : eventEnd(tokens, noun + 1);
  if (unit === undefined || end < 0) return null;
  return unit === 'day' && !isPlural(tokens, noun)
    ? unknown(at, end)
    : {
        first: at,
        last: end,
        expression: { kind: 'duration', amount: isPlural(tokens, noun) ? null : 1, unit },
        inHistory: true,
      };
}

/** "the day after the battle", "the night before the attack": the span ends before what it is told by. */
function besideEvent(tokens: Tokens, at: number): DateDraft | null {
  const day = tokens.spells(at + 1, 'day') || tokens.spells(at + 1, 'night');
  const beside = tokens.spells(at + 2, 'after') || tokens.spells(at + 2, 'before');
  const told = tokens.word(at + 3)?.functionWord === 'definite' && tokens.kind(at + 4) === TokenKind.Word;
  return day && beside && told ? unknown(at, at + 3) : null;
}

/** The token behind "of the war", "of the Battle of the Somme"'s first noun; or -1. */
function eventEnd(tokens: Tokens, at: number): number {
  if (!tokens.spells(at, 'of') || tokens.word(at + 1)?.functionWord !== 'definite') return -1;
  for (let noun = at + 2; noun < at + 5; noun += 1) {
    if (tokens.kind(noun) !== TokenKind.Word) return -1;
    if (EVENTS.has(tokens.lower(noun))) return noun + 1;
  }
  return -1;
}

const unknown = (first: number, last: number): DateDraft => ({
  first,
  last,
  expression: { kind: 'reference', value: null },
  inHistory: true,
});
