import type { Tokens } from '../../text/tokens.ts';
import { GENERIC_BODIES, acronymsOf, nameOf, referenceOf } from './names.ts';
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
  /** People without a name, by the noun they are called by. */
  const described = new Map<string, string>();
  /** Bodies with a name, by each word of it, and the last of them. */
  const bodies = new Map<string, string>();
  let body: string | null = null;
  const fullNames = new Map(acronyms.map(({ name, full }) => [name, full]));
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
      case 'body': {
        const noun = headOf(words).toLowerCase();
        const named = GENERIC_BODIES.has(noun) ? body : bodies.get(noun);
        thing = named ?? words;
        return thing;
      }
      case 'self':
      case 'report':
      case 'nobody':
      case 'account':
        return words;
      case 'description':
        if (namesPeople(tokens, source)) {
          // "the lawmaker" is the one that "a lawmaker" brought in.
          person = described.get(headOf(words)) ?? words;
          described.set(headOf(words), person);
          return person;
        }
        thing = words;
        return words;
      case 'name': {
        const name = canonical(words);
        if (isPerson(name)) person = name;
        else {
          thing = name;
          body = name;
          for (const word of (fullNames.get(name) ?? words).toLowerCase().split(' ')) bodies.set(word, name);
        }
        for (const one of name.split(/ and |, /)) {
          const parts = one.split(' ');
          if (parts.length > 1) for (const part of parts) if (!known.has(part)) known.set(part, one);
        }
        return name;
      }
    }
  };
}

const headOf = (words: string): string => words.replace(/^(?:the|an?|that|this) /i, '');

/** "lawmakers it briefed": people, by one of the first words. */
function namesPeople(tokens: Tokens, { first, last }: Stretch): boolean {
  for (let at = first; at < Math.min(last, first + 4); at += 1)
    if (tokens.word(at)?.people !== undefined) return true;
  return false;
}

/** One to four capitalised words without "of" or an article are a person. */
const isPerson = (name: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(name) && !/^\p{Lu}{2,}$/u.test(name);
