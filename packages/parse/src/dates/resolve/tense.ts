import { lookingAhead, lookingBack } from '../../lexicon/looking-ahead.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';

/** How many tokens before and behind a date its verb is looked for. */
const BEFORE = 14;
const BEHIND = 10;

/** Where the clause around the tokens `[first, last)` points: true to what is to come ("will meet on Thursday"), false to what has been, null where no verb tells. */
export function speaksAhead(tokens: Tokens, first: number, last: number, sentence: Sentence): boolean | null {
  // "by December" sets a term, which only a verb of the past takes back: "had fled by December"
  const term = tokens.spells(first - 1, 'by');
  const before = verbBefore(tokens, first, sentence.first, term);
  const until = tokens.spells(first - 1, 'until') || tokens.spells(first - 1, 'till');
  // "stayed closed until Friday" ends later than it is told
  if (until && before !== null) return true;
  return before ?? verbBehind(tokens, last, sentence.last, term) ?? (term || until ? true : null);
}

function verbBehind(tokens: Tokens, last: number, to: number, term: boolean): boolean | null {
  for (let at = last; at < Math.min(to, last + BEHIND); at += 1) {
    const ahead = tense(tokens, at);
    if (ahead !== null && !isTelling(tokens, at, term)) return ahead;
  }
  return null;
}

/** "could run short by July, it [said]": when it was told says nothing of a term. */
const isTelling = (tokens: Tokens, at: number, term: boolean): boolean =>
  term && tokens.word(at)?.verb === 'say';

function verbBefore(tokens: Tokens, first: number, from: number, term: boolean): boolean | null {
  for (let at = first - 1; at >= Math.max(from, first - BEFORE); at -= 1) {
    if (tokens.is(at, ';')) return null;
    const ahead = tense(tokens, at);
    if (ahead === null || isTelling(tokens, at, term)) continue;
    return ahead;
  }
  return null;
}

const PAST_ENDING = /[a-z]{2}ed$/;

/** Modals that look ahead where a plain verb stands behind them. */
const POSSIBLE = new Set(['may', 'might', 'could']);

/**
 * What each word of the lexicon tells, once and for all: 1 ahead, 2 ahead before a plain verb, -1 past, -2 past unless
 * it is an infinitive's participle, 0 neither.
 */
const TOLD = Int8Array.from(lexicon.words, ({ spelling, verb }) => {
  if (POSSIBLE.has(spelling)) return 2;
  if (lookingAhead.has(spelling)) return 1;
  if (lookingBack.has(spelling)) return -1;
  return verb === 'past' || PAST_ENDING.test(spelling) ? -2 : 0;
});

/** Ahead, past, or null where the word tells neither. */
function tense(tokens: Tokens, at: number): boolean | null {
  const number = tokens.wordNumber(at);
  if (number < 0) {
    const past = tokens.endsIn(at, 'ed', 2);
    return past && !isInfinitive(tokens, at) ? false : null;
  }
  const told = TOLD[number]!;
  if (told === 2) return isPossible(tokens, at) ? true : null;
  if (told === 0) return tokens.spells(at, 'be') && tokens.spells(at - 1, 'to') ? true : null;
  if (
    told === -2 &&
    tokens.spells(at, 'set') &&
    (tokens.spells(at + 1, 'for') || tokens.spells(at + 1, 'to'))
  )
    return true;
  if (told === -1) return isHaveOfInfinitive(tokens, at) ? null : false;
  if (told === -2) return isInfinitive(tokens, at) ? null : false;
  return told === 1 ? true : null;
}

/** Whether a plain verb stands behind the modal: "may leave", "could run", not "may have left". */
const isPossible = (tokens: Tokens, at: number): boolean =>
  (tokens.word(at + 1)?.verbForm !== undefined || tokens.spells(at + 1, 'be')) &&
  !tokens.spells(at + 1, 'have');

/** "expects to have sent": the infinitive tells nothing, the verb before it does. */
const isHaveOfInfinitive = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'have') && (tokens.spells(at - 1, 'to') || tokens.word(at - 1)?.modal !== undefined);

/** "will be deployed", "to have sent". */
const isInfinitive = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at - 1, 'be') ||
  (tokens.spells(at - 2, 'be') && tokens.endsIn(at - 1, 'ly')) ||
  (tokens.spells(at - 1, 'have') &&
    (tokens.spells(at - 2, 'to') || tokens.word(at - 2)?.modal !== undefined));
