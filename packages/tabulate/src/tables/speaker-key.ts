import { fold } from './quote.ts';

/**
 * What makes two written names one speaker: case, white space, a leading article and the kind of apostrophe do not matter.
 *
 * "the NIS" and "NIS" are one, "Kirby" and "John Kirby" two: whether they are the same man is for a person to say.
 */
export function speakerKey(speaker: string): string {
  return fold(speaker)
    .normalize('NFC')
    .replace(/[’ʼ]/gu, "'")
    .toLowerCase()
    .replace(/^(?:the|an?) /u, '');
}

/** The name shown for each speaker, by its key: the spelling that the claims use most, then the first by code unit. */
export function speakerNames(claims: readonly { readonly speaker: string | null }[]): Map<string, string> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { speaker } of claims) {
    if (speaker === null) continue;
    const counts = spellings.get(speakerKey(speaker)) ?? new Map<string, number>();
    spellings.set(speakerKey(speaker), counts.set(speaker, (counts.get(speaker) ?? 0) + 1));
  }
  return new Map(
    [...spellings].map(([key, counts]) => {
      const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return [key, most![0]];
    }),
  );
}
