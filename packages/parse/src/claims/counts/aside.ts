import type { NounPhrase, Phrases } from '../phrases/phrase.ts';

/** Where the bracket that closes at `at` opens. */
export function openingOf(phrases: Phrases, at: number): number {
  for (let open = at - 1; open >= 0; open -= 1) if (phrases[open]!.kind === 'open') return open;
  return 0;
}

/**
 * Where the aside that ends with the comma or dash at `closing` begins: "Seven people, including two children, were killed".
 *
 * An aside holds no finite clause of its own; gives -1 where there is none.
 */
export function aside(phrases: Phrases, closing: number): number {
  let at = closing;
  const mark = phrases[at]!.kind;
  let last = -1;
  while (phrases[at - 1]?.kind === mark) at -= 1;
  for (let open = at - 1; open >= 0 && at - open < 24; open -= 1) {
    const phrase = phrases[open]!;
    if (phrase.kind === 'mark') break;
    if (phrase.kind === 'relative') {
      const from = phrases[open - 1]?.kind === 'preposition' ? open - 2 : open - 1;
      return phrases[from]?.kind === mark ? from : last;
    }
    if (phrase.kind === 'verb' && phrase.auxiliary && last >= 0) break;
    if (phrase.kind !== mark) continue;
    while (phrases[open - 1]?.kind === mark) open -= 1;
    last = open;
    const next = phrases[open + 1];
    if (next?.kind === 'preposition' || mark === 'dash') return open;
    if (phrases[open - 1]?.kind === 'noun' && (phrases[open - 1] as NounPhrase).figure >= 0) return open;
  }
  return last;
}
