import { timeDirections, type TimeDirection } from '../../lexicon/time-directions.ts';
import type { Tokens } from '../../text/tokens.ts';

/** A word of direction and the first token behind it: "the next", "that same", "this past". */
export interface DirectionReading {
  readonly word: string;
  readonly direction: TimeDirection;
  readonly article: boolean;
  readonly end: number;
}

/** Words that tell more than the "this" or "that" before them: "this past week", "that very day". */
const SHARPER = new Set(['same', 'past', 'coming', 'very', 'last', 'next']);

/** Reads what a date is counted by: "last", "the previous", "that same", "this coming". */
export function readDirection(tokens: Tokens, at: number): DirectionReading | null {
  const article = tokens.spells(at, 'the');
  const place = article ? at + 1 : at;
  const word = tokens.lower(place);
  const direction = timeDirections.get(word);
  if (direction === undefined) return null;
  const sharper = word === 'that' || word === 'this' ? tokens.lower(place + 1) : '';
  if (SHARPER.has(sharper))
    return {
      word,
      direction: (sharper === 'same' ? undefined : timeDirections.get(sharper)) ?? direction,
      article,
      end: place + 2,
    };
  // "next week" is told from today, "the next week" from what the text spoke of
  const told = article && word === 'next' ? { ...direction, from: 'focus' as const } : direction;
  return { word, direction: told, article, end: place + 1 };
}
