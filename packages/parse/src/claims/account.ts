import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import { findIn } from './counts/find-in.ts';
import type { Finding } from './counts/finding.ts';
import type { Taxonomy } from './category/taxonomy.ts';
import type { AnyPhrase } from './phrases/phrase.ts';
import { Role, roleAt } from './phrases/role.ts';
import { readPhrases } from './phrases/read-phrases.ts';
import { firstFrom, stretchOf, type Stretch } from './phrases/stretch.ts';

/** One sentence read once for all that is claimed in it: its phrases, and what they say happened to whom. */
export interface Account {
  readonly sentence: Sentence;
  /** The sentence's place among all of the text. */
  readonly number: number;
  readonly stretch: Stretch;
  readonly phrases: readonly AnyPhrase[];
  readonly findings: readonly Finding[];
}

/** Reads the sentences that have a figure or a word of harm in them; all others are left unread. */
export function readAccounts(prose: Prose, taxonomy: Taxonomy): Account[] {
  const accounts: Account[] = [];
  prose.sentences.forEach((sentence, number) => {
    if (!isTriggered(prose, sentence)) return;
    const stretch = stretchOf(prose, sentence);
    const phrases = readPhrases(stretch);
    accounts.push({ sentence, number, stretch, phrases, findings: findIn(stretch, phrases, taxonomy) });
  });
  return accounts;
}

function isTriggered({ tokens, figures }: Prose, { first, last }: Sentence): boolean {
  const index = firstFrom(figures, first);
  if (index < figures.length && figures[index]!.first < last) return true;
  for (let at = first; at < last; at += 1) {
    const role = roleAt(tokens, at);
    if (role === Role.HarmVerb || role === Role.HarmNoun) return true;
  }
  return false;
}
