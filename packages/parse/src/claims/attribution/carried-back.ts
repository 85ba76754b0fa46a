import type { Tokens } from '../../text/tokens.ts';
import { acronymsOf, nameOf, referenceOf } from './names.ts';
import type { Stretch } from './stretch.ts';

/** Gives the name behind a source; asked for the sources of one text in their order. */
export type NameBehind = (source: Stretch) => string;

/** Carries pronouns, "the agency" and short names back to the full name before them. */
export function carriedBack(tokens: Tokens): NameBehind {
  const acronyms = [...acronymsOf(tokens)].map(([acronym, full]) => ({
    acronym,
    full,
    name: `the ${acronym}`,
  }));
  /** Full names by each of their words. */
  const known = new Map<string, string>();
  let person: string | null = null;
  let thing: string | null = null;

  /** One name for one source: its acronym where the text explains one, the full name for a short one. */
  const canonical = (name: string): string => {
    const explained = acronyms.find(
      ({ acronym, full }) => name.includes(full) || name.split(' ').at(-1) === acronym,
    );
    if (explained !== undefined) return explained.name;
    return known.get(name.replace(/^the /, '')) ?? name;
  };

  return (source) => {
    const words = nameOf(tokens, source);
    switch (referenceOf(tokens, source)) {
      case 'person':
        return person ?? thing ?? words;
      case 'thing':
        return thing ?? person ?? words;
      case 'self':
        return words;
      case 'description':
        if (tokens.word(source.last - 1)?.people === undefined) thing = words;
        else person = words;
        return words;
      case 'name': {
        const name = canonical(words);
        if (isPerson(name)) person = name;
        else thing = name;
        const parts = name.split(' ');
        if (parts.length > 1) for (const part of parts) if (!known.has(part)) known.set(part, name);
        return name;
      }
    }
  };
}

/** One to four capitalised words without "of" or an article are a person. */
const isPerson = (name: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(name) && !/^\p{Lu}{2,}$/u.test(name);
