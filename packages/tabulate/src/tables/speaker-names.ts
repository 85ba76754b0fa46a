import { plainWords } from '../plain-words.ts';

/** The registered name of a speaker, or the name itself: what a source register says. */
export type NameOf = (speaker: string) => string;

/**
 * The name shown for each speaker, by its plain words: the registered one, or else the spelling that the claims use most,
 * then the first by code unit.
 */
export function speakerNames(
  claims: readonly { readonly speaker: string | null }[],
  nameOf: NameOf = (speaker) => speaker,
): Map<string, string> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { speaker } of claims) {
    if (speaker === null) continue;
    const name = nameOf(speaker);
    const counts = spellings.get(plainWords(name)) ?? new Map<string, number>();
    spellings.set(plainWords(name), counts.set(name, (counts.get(name) ?? 0) + 1));
  }
  return new Map(
    [...spellings].map(([key, counts]) => {
      const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return [key, most![0]];
    }),
  );
}
