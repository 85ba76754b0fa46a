import type { Tokens } from '../../text/tokens.ts';
import { GENERIC_BODIES, acronymsOf, apposedName, nameOf, referenceOf } from './names.ts';
import { Offices } from './offices.ts';
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
  const offices = new Offices();
  const initials = new Map<string, string>();
  const fullNames = new Map(acronyms.map(({ name, full }) => [name, full]));
  let person: string | null = null;
  let thing: string | null = null;

  /** One name for one source: its acronym where the text explains one, the full name for a short one. */
  const canonical = (name: string): string => {
    const explained = acronyms.find(
      ({ acronym, full }) => name.includes(full) || name.split(' ').at(-1) === acronym,
    );
    if (explained !== undefined) return explained.name;
    return known.get(name.replace(/^the /, '')) ?? initials.get(initialsOf(name)) ?? name;
  };

  return (source) => {
    const words = nameOf(tokens, source);
    switch (referenceOf(tokens, source)) {
      case 'person':
        return person ?? thing ?? words;
      case 'thing':
        return thing ?? person ?? words;
      case 'body': {
        const noun = words.toLowerCase().slice(words.lastIndexOf(' ') + 1);
        // "the agency" is the one that is called so, before it is whichever body was named last.
        const named = bodies.get(noun) ?? (GENERIC_BODIES.has(noun) ? body : undefined);
        thing = named ?? words;
        return thing;
      }
      case 'self':
      case 'report':
      case 'nobody':
      case 'account':
        return words;
      case 'description': {
        const holder = offices.holder(tokens, source);
        if (holder !== null) {
          person = holder;
          return holder;
        }
        if (namesPeople(tokens, source)) {
          // "the lawmaker" is the one that "a lawmaker" brought in.
          person = described.get(headOf(words)) ?? words;
          described.set(headOf(words), person);
          return person;
        }
        thing = words;
        return words;
      }
      case 'name': {
        const name = offices.holder(tokens, source) ?? canonical(words);
        const apposed = apposedName(tokens, source);
        if (isPerson(name) || apposed !== null) {
          person = name;
          offices.note(tokens, source, name);
          for (const part of apposed?.split(' ') ?? []) known.set(part, name);
          if (apposed !== null) known.set(apposed, name);
        } else {
          thing = name;
          body = name;
          for (const word of (fullNames.get(name) ?? words).toLowerCase().split(' ')) bodies.set(word, name);
        }
        noteInitials(initials, name);
        for (const one of name.split(/ and |, /)) {
          const parts = one.split(' ');
          if (parts.length > 1) for (const part of parts) if (!known.has(part)) known.set(part, one);
        }
        return name;
      }
    }
  };
}

/** "the United Nations" is "the UN" and "the U.N." further on. */
function noteInitials(initials: Map<string, string>, name: string): void {
  const words = name.match(/\p{Lu}[\p{L}'’-]*/gu) ?? [];
  if (words.length > 1 && name.startsWith('the ')) initials.set(words.map((word) => word[0]).join(''), name);
}

/** "UN" for "the U.N."; '' where it is no row of capitals. */
const initialsOf = (name: string): string => {
  const letters = name.replace(/^the /, '').replaceAll('.', '');
  return /^\p{Lu}{2,6}$/u.test(letters) ? letters : '';
};

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
