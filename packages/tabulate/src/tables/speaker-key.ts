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

/** The name shown for a speaker written in several ways: the one used most, then the first by code unit. */
export function speakerName(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  if (!most) throw new RangeError('Cannot name a speaker without a name: give at least one');
  return most[0];
}
