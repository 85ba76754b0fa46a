import type { Tokens } from '../../text/tokens.ts';
import type { Account } from '../account.ts';
import { phraseOf } from '../phrase-of.ts';

/** What a sum of money is, where it follows with "in": "$15 million in [aid]", "$27 million in [lost revenue]"; else null. */
export function moneyFor(
  tokens: Tokens,
  { phrases }: Account,
  { first }: { readonly first: number },
): string | null {
  const at = phraseOf(phrases, first);
  const link = phrases[at + 1];
  // "in lost revenue": a participle is a phrase of its own.
  const said = phrases[at + 2];
  const noun =
    said?.kind === 'verb' && said.form === 'past' && said.main === said.first ? phrases[at + 3] : said;
  if (at < 0 || link?.kind !== 'preposition' || !tokens.spells(link.first, 'in')) return null;
  if (noun?.kind !== 'noun' || noun.figure >= 0 || noun.head < 0 || noun.opening !== 'bare') return null;
  for (let token = said!.first; token < noun.last; token += 1) if (tokens.capitalised(token)) return null;
  return tokens.text.slice(tokens.start(said!.first), tokens.end(noun.last - 1)).replace(/\s+/g, ' ');
}
