import type { Sentence } from '../../text/sentences.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';

const AHEAD = new Set([
  'will',
  'shall',
  "'ll",
  'scheduled',
  'due',
  'upcoming',
  'slated',
  'expected',
  'plans',
  'planned',
  'plan',
  'should',
  'until',
  'till',
  'tomorrow',
  'begins',
  'begin',
]);

/** Where the clause around the tokens `[first, last)` points: true to what is to come ("will meet on Thursday"), false to what has been, null where no verb tells. */
export function speaksAhead(tokens: Tokens, first: number, last: number, sentence: Sentence): boolean | null {
  const before = verbBefore(tokens, first, sentence.first);
  if (before !== null) return before;
  for (let at = last; at < Math.min(sentence.last, last + 10); at += 1) {
    const ahead = tense(tokens, at);
    if (ahead !== null) return ahead;
  }
  return null;
}

function verbBefore(tokens: Tokens, first: number, from: number): boolean | null {
  for (let at = first - 1; at >= Math.max(from, first - 14); at -= 1) {
    const ahead = tense(tokens, at);
    if (ahead !== null) return ahead;
  }
  return null;
}

const PAST = new Set(['was', 'were', 'had', 'did', 'has', 'have', 'said', 'told']);
const PAST_ENDING = /[a-z]{2}ed$/;

/** What each word of the lexicon tells, once and for all: 1 ahead, -1 past, 0 neither. */
const TOLD = Int8Array.from(lexicon.words, ({ spelling, verb }) => {
  if (AHEAD.has(spelling)) return 1;
  return PAST.has(spelling) || verb === 'past' || PAST_ENDING.test(spelling) ? -1 : 0;
});

/** Ahead, past, or null where the word tells neither. */
function tense(tokens: Tokens, at: number): boolean | null {
  const number = tokens.wordNumber(at);
  if (number < 0)
    return tokens.kind(at) === TokenKind.Word && PAST_ENDING.test(tokens.surface(at)) ? false : null;
  const told = TOLD[number]!;
  return told === 0 ? null : told > 0;
}
