import type { ClaimRow } from '@muster/model';
import type { Cell } from '../cell.ts';
import { plainWords } from '../plain-words.ts';
import { placesByKey } from './place-keys.ts';
import { speakerKeys } from './speaker-keys.ts';
import { placeKey, sideKey } from './word-keys.ts';

/** Names that mean the same, as a user lists them: the name to show, and every other way to write it. */
export type AliasLists = Readonly<Record<string, readonly string[]>>;

/** What a user knows and no text says: which names are one speaker, one place, one side. */
export interface KnownNames {
  readonly speakers?: AliasLists;
  readonly places?: AliasLists;
  readonly sides?: AliasLists;
}

/** Gives each name the key that all its other names have. */
export interface Aliases {
  /** A short name means the longer one of the same event: it takes the report that uses it. */
  speaker(name: string, report: string): string;
  place(name: string): string;
  side(name: string): string;
}

/**
 * Looks names up by their keys: article, case and the like do not matter, in the user's lists as in the text. What the
 * `heard` claims call their speakers and places says which other names are one.
 */
export function aliasesOf(
  { speakers = {}, places = {}, sides = {} }: KnownNames = {},
  heard: readonly Pick<ClaimRow, 'speaker' | 'place' | 'report'>[] = [],
  storyOf: (report: string) => Cell = () => null,
): Aliases {
  const place = canonical(places, placeKey);
  const spelled = placesByKey(heard.flatMap(({ place: name }) => (name === null ? [] : place(name))));
  return {
    speaker: speakerKeys(heard, canonical(speakers, plainWords), storyOf),
    place: (name) => spelled(place(name)),
    side: canonical(sides, sideKey),
  };
}

function canonical(lists: AliasLists, keyOf: (name: string) => string): (name: string) => string {
  const known = new Map(
    Object.entries(lists).flatMap(([name, others]) =>
      [name, ...others].map((it): [string, string] => [keyOf(it), keyOf(name)]),
    ),
  );
  return (name) => {
    const key = keyOf(name);
    return known.get(key) ?? key;
  };
}
