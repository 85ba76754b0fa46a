import type { ClaimRow } from '@muster/model';
import type { Cell } from '../cell.ts';
import { joinedKey } from '../group-by.ts';
import { plainWords } from '../plain-words.ts';
import { acronymsOf } from './acronyms.ts';
import { COUNTRY_OF } from './demonyms.ts';
import { officeOf } from './offices.ts';
import { shortNames } from './short-names.ts';

/** A speaker with the report that quotes it. */
type Heard = Pick<ClaimRow, 'speaker' | 'report'>;

/**
 * One key a speaker, whatever a report calls it: officials and spokespeople are the body they speak for, the long form of an
 * acronym that also speaks is the acronym, and a short form is the longer name that reports on the same event use.
 *
 * `listed` are a user's names, which go before.
 */
export function speakerKeys(
  heard: readonly Heard[],
  listed: (name: string) => string,
  storyOf: (report: string) => Cell,
): (name: string, report: string) => string {
  const isPeople = (words: string) => COUNTRY_OF.has(plainWords(words).replace(/[.]/gu, ''));
  const speakers = new Set(heard.flatMap(({ speaker }) => speaker ?? []));
  const offices = new Map([...speakers].map((name) => [name, officeOf(name, isPeople)]));
  const acronyms = acronymsOf(offices.values());
  const officeKey = (name: string): string => plainWords(offices.get(name) ?? officeOf(name, isPeople));
  const keyOf = (office: string): string => listed(acronyms.get(office) ?? office);
  const told = new Map<string, Set<string>>();
  for (const { speaker, report } of heard) {
    if (speaker === null) continue;
    const story = joinedKey([storyOf(report)]);
    told.set(story, (told.get(story) ?? new Set()).add(officeKey(speaker)));
  }
  const short = new Map([...told].map(([story, names]) => [story, shortNames(names, keyOf)]));
  const known = new Map<string, string>();
  return (name, report) => {
    const story = joinedKey([storyOf(report)]);
    const at = joinedKey([story, name]);
    const before = known.get(at);
    if (before !== undefined) return before;
    const given = listed(name);
    const office = officeKey(name);
    const key = given === plainWords(name) ? keyOf(short.get(story)?.get(office) ?? office) : given;
    known.set(at, key);
    return key;
  };
}
