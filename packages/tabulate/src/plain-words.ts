import { fold } from './tables/quote.ts';

/**
 * Words under one key, however they are written: lower case, no article at their head, white space folded, apostrophes
 * straight. "The NIS" and "NIS" are one, "Kirby" and "John Kirby" two: that they are one man is for a person to say.
 */
export function plainWords(words: string): string {
  return fold(words)
    .normalize('NFC')
    .replace(/[’ʼ]/gu, "'")
    .toLowerCase()
    .replace(/^(?:the|an?) /u, '');
}
