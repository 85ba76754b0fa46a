import type { Tokens } from '../../text/tokens.ts';
import { withoutTail } from './content-end.ts';
import type { Draft } from './draft.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { isQuoteMark } from './quote-mark.ts';
import { isAdverbial } from './verb-use.ts';
import type { Stretch } from './stretch.ts';

/** Verbs that tell with "it": "as the mayor put it", "as the ministry has it". */
const TELLING_IT = new Set('put puts has have had see sees saw tell tells told'.split(' '));
/** Auxiliaries between the subject and the verb: "as he has said". */
const AUXILIARIES = new Set(['has', 'have', 'had']);

/** The subject of an aside has at most this many tokens. */
const LONGEST = 20;

/** Reads "…, as the mayor put it, …" and "As the ministry says, …": what stands around the aside is the content. */
export function asTold(tokens: Tokens, as: number, { first, last }: Stretch): Draft[] {
  if (as !== first && !tokens.is(as - 1, ',') && !(isQuoteMark(tokens, as - 1) && tokens.is(as - 2, ',')))
    return [];
  const end = tellingEnd(tokens, as + 1, as === first);
  if (end < 0) return [];
  const comma = as === first ? commaFrom(tokens, end, last) : end;
  if (comma < 0) return [];
  let verb = tokens.spells(end - 1, 'it') || tokens.spells(end - 1, 'out') ? end - 2 : end - 1;
  while (AUXILIARIES.has(tokens.surface(verb - 1)) || isAdverbial(tokens, verb - 1)) verb -= 1;
  const source = { first: as + 1, last: tokens.is(verb - 1, ',') ? verb - 1 : verb };
  if (source.last <= source.first || (as === first && !isOneSubject(tokens, as + 1, verb))) return [];
  const content = [
    { first, last: as > first && tokens.is(as - 1, ',') ? as - 1 : as },
    { first: comma + 1, last: withoutTail(tokens, comma + 1, last) },
  ].filter((part) => part.last - part.first > 1);
  return content.length === 0 ? [] : [{ source, cue: { first: verb, last: end }, content }];
}

/** The token behind "put it" or "said" that closes an aside, or -1. */
function tellingEnd(tokens: Tokens, from: number, opens: boolean): number {
  for (let at = from + 1; at < from + LONGEST; at += 1) {
    if (tokens.is(at, '.') && tokens.word(at - 1)?.abbreviation === undefined) return -1;
    if (tokens.is(at, ',') && !opens) return -1;
    const it = tokens.spells(at + 1, 'it') && TELLING_IT.has(tokens.surface(at));
    if (!it && tokens.word(at)?.cue !== 'say') continue;
    const end = it ? at + 2 : tokens.spells(at, 'pointed') && tokens.spells(at + 1, 'out') ? at + 2 : at + 1;
    if (tokens.is(end, ',') || tokens.is(end, '.')) return end;
    // "As the minister put it in a letter to the press, …"
    if (opens && it) return end;
  }
  return -1;
}

/** Whether no clause of its own stands there: "As the war went on, he said" is told of the war. */
function isOneSubject(tokens: Tokens, first: number, verb: number): boolean {
  for (let at = first + 1; at < verb; at += 1) {
    if (isFiniteVerb(tokens, at, first)) return false;
    if (tokens.is(at, ',')) return tokens.is(verb - 1, ',');
  }
  return true;
}

/** The comma behind a telling and its circumstances, or -1. */
function commaFrom(tokens: Tokens, from: number, last: number): number {
  const to = Math.min(last, from + LONGEST_CIRCUMSTANCE);
  for (let at = from; at < to; at += 1) if (tokens.is(at, ',')) return at;
  return -1;
}
/** "in a letter to the press in July" is at most so many tokens. */
const LONGEST_CIRCUMSTANCE = 16;
