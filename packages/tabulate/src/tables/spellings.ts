import type { ClaimRow, SpellingRow } from '@muster/model';
import { plainWords } from '../plain-words.ts';
import { sortRows } from '../sort-rows.ts';
import { speakerNames, type NameOf } from './speaker-names.ts';

/** One row a spelling of a speaker: "the NIS" is "NIS" in the table of sources, which is made of the claims in `counted`. */
export function spellingRows(
  claims: readonly ClaimRow[],
  counted: readonly ClaimRow[],
  nameOf: NameOf = (speaker) => speaker,
): SpellingRow[] {
  const names = new Map([...speakerNames(claims, nameOf), ...speakerNames(counted, nameOf)]);
  const spellings = new Set(claims.flatMap(({ speaker }) => speaker ?? []));
  const rows = [...spellings].map((speaker) => ({
    speaker,
    source: names.get(plainWords(nameOf(speaker)))!,
  }));
  return sortRows(rows, 'source', 'speaker');
}
