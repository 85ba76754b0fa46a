import { titles } from '../../lexicon/titles.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { namesBody } from './names.ts';
import { isPronoun } from './pronoun.ts';
import type { Stretch } from './stretch.ts';

/** Whether a subject may be somebody who speaks: "the general", "Ida Lund", "the retailer"; not "shares of the retailer" or "the rate". */
export function maySpeak(tokens: Tokens, { first, last }: Stretch): boolean {
  if (isPronoun(tokens, first)) return true;
  let head = first;
  while (head + 1 < last && isPartOfName(tokens, head + 1)) head += 1;
  if (head > first && tokens.capitalised(head)) return true;
  for (let at = first; at < last; at += 1) if (tokens.word(at)?.people !== undefined) return true;
  const noun = tokens.lower(head);
  const word = tokens.word(head);
  if (titles.has(noun) || namesBody(noun.replace(/s$/, '')) || AGENT.test(noun)) return true;
  return head === first && tokens.capitalised(head) && word === undefined && !/[^s]s$/.test(noun);
}

/** Up to the preposition or the comma that ends the noun: "the head [of the bank]". */
const isPartOfName = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Word && tokens.word(at)?.functionWord === undefined;

/** Nouns of who does something: "retailer", "regulators", "activist". */
const AGENT = /[a-z]{3}(?:er|or|ist|ian)s?$/;
