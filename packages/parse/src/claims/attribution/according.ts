import type { Tokens } from '../../text/tokens.ts';
import { clauseStart } from './clause-start.ts';
import { contentEnd } from './content-end.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { sourceOfAccording } from './source-behind.ts';
import type { Stretch } from './stretch.ts';
import { isRelative } from './subject-bounds.ts';

/** Reads "…, according to the agency", "According to the agency, …". */
export function accordingAttribution(tokens: Tokens, sentence: Stretch, cue: Cue): Draft | null {
  const source = sourceOfAccording(tokens, cue, sentence.last);
  if (source === null) return null;
  const before = {
    first: clauseStart(tokens, sentence.first, cue.first),
    last: withoutComma(tokens, cue.first),
  };
  if (before.last - before.first > 2) return { source, cue, content: [before] };
  const first = behindRelative(tokens, source.last, sentence.last) + 1;
  const after = { first, last: contentEnd(tokens, cue, first, sentence.last, false) };
  return after.last > after.first ? { source, cue, content: [after] } : null;
}

/** The comma that ends what is said of the source: "According to the suit, which four growers brought[,] …". */
function behindRelative(tokens: Tokens, comma: number, last: number): number {
  if (!isRelative(tokens, comma + 1)) return comma;
  for (let at = comma + 2; at < last; at += 1) if (tokens.is(at, ',')) return at;
  return comma;
}

const withoutComma = (tokens: Tokens, last: number): number => (tokens.is(last - 1, ',') ? last - 1 : last);
