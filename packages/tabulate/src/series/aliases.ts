import { plainWords } from '../plain-words.ts';
import { acronymsOf } from './acronyms.ts';
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
  speaker(name: string): string;
  place(name: string): string;
  side(name: string): string;
}

/**
 * Looks names up by their keys: article, case and the like do not matter, in the user's lists as in the text. The long form
 * of an acronym that is among the `heard` speakers is that speaker.
 */
export function aliasesOf(
  { speakers = {}, places = {}, sides = {} }: KnownNames = {},
  heard: Iterable<string> = [],
): Aliases {
  const listed = canonical(speakers, plainWords);
  const acronyms = acronymsOf(heard);
  return {
    speaker: (name) => {
      const key = plainWords(name);
      const known = listed(name);
      const acronym = acronyms.get(key);
      return known === key && acronym !== undefined ? listed(acronym) : known;
    },
    place: canonical(places, placeKey),
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
