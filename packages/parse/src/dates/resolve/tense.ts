import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';

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

/** Ahead, past, or null where the word tells neither. */
function tense(tokens: Tokens, at: number): boolean | null {
  const word = tokens.word(at);
  if (word === undefined) return /[a-z]{2}ed$/.test(tokens.surface(at)) ? false : null;
  if (AHEAD.has(word.spelling)) return true;
  if (
    ['was', 'were', 'had', 'did', 'has', 'have', 'said', 'told'].includes(word.spelling) ||
    word.verb === 'past'
  )
    return false;
  return /[a-z]{2}ed$/.test(word.spelling) ? false : null;
}
