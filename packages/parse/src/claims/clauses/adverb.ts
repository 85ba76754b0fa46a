import type { Tokens } from '../../text/tokens.ts';

/** Whether the word ends like an adverb: "reportedly", "fully". */
export function isAdverb(tokens: Tokens, at: number): boolean {
  const end = tokens.end(at);
  return end - tokens.start(at) > 4 && tokens.text.startsWith('ly', end - 2) && !tokens.capitalised(at);
}
