import type { Tokens } from '../text/tokens.ts';
import type { Account } from './account.ts';
import type { Telling } from './tellers.ts';
import type { Happening } from './what-happened.ts';

/** What those did whom a source counts: "two officials [said]"; null where the words that tell are no verb of the sentence. */
export function toldBy(
  tokens: Tokens,
  { phrases }: Account,
  at: number,
  { source, cue }: Telling,
): Happening | null {
  // "two of the 60 doctors said": of the 60, nothing is said
  if (phrases[at - 1]?.kind === 'preposition') return null;
  // "police in two towns said": not the two
  if (at < 0 || tokens.start(phrases[at]!.first) > source.start || isThing(tokens, phrases[at]!)) return null;
  for (let phrase = 0; phrase < phrases.length; phrase += 1) {
    const found = phrases[phrase]!;
    if (found.kind !== 'verb') continue;
    const start = tokens.start(found.main);
    if (start >= cue.end) return null;
    // "12 ships sank, officials said": the verb is another's
    if (start < cue.start && phrase > at && !isRelative(phrases, at, phrase)) return null;
    if (start >= cue.start && tokens.word(found.main)?.cue === 'say')
      return { words: tokens.surface(found.main), word: found.main, phrase };
  }
  return null;
}

/** Whether the verb at `verb` is that of a relative clause behind the noun at `at`: "doctors who treated them". */
const isRelative = (phrases: Account['phrases'], at: number, verb: number): boolean =>
  phrases.slice(at + 1, verb).some(({ kind }) => kind === 'relative');

/** "22 ships recalled": things tell nothing. */
function isThing(tokens: Tokens, phrase: Account['phrases'][number]): boolean {
  const head = phrase.kind === 'noun' && phrase.head >= 0 ? tokens.word(phrase.head) : undefined;
  return head?.weapon !== undefined || head?.object !== undefined;
}
