import type { Tokens } from '../../text/tokens.ts';

/** Whether "to" stands before a verb rather than before a noun phrase: "to leave", not "to voters" or "to the court". */
export function opensInfinitive(tokens: Tokens, at: number): boolean {
  const next = tokens.word(at + 1);
  const kind = next?.functionWord;
  if (kind === 'definite' || kind === 'indefinite' || kind === 'pronoun') return false;
  return !tokens.capitalised(at + 1) && !/(?:[^s]s|ing|tion|ment)$/.test(tokens.surface(at + 1));
}
