import type { Tokens } from '../../text/tokens.ts';
import { KnownNames } from './known-names.ts';
import { GENERIC_BODIES, apposedName, nameOf, referenceOf } from './names.ts';
import { Offices } from './offices.ts';
import type { Stretch } from './stretch.ts';

/** Gives the name behind a source; asked for the sources of one text in their order. */
export type NameBehind = (source: Stretch) => string;

/** Carries pronouns, "the agency" and short names back to the full name before them. */
export function carriedBack(tokens: Tokens): NameBehind {
  const names = new KnownNames(tokens);
  /** People without a name, by the noun they are called by. */
  const described = new Map<string, string>();
  /** Bodies with a name, by each word of it, and the last of them. */
  const bodies = new Map<string, string>();
  let body: string | null = null;
  const offices = new Offices();
  let person: string | null = null;
  let thing: string | null = null;

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
        const apposed = apposedName(tokens, source);
        // "its chairman, Ida Lund": only the name says who it is.
        const owned = apposed !== null && isOwned(tokens, source);
        const name = owned ? apposed : (offices.holder(tokens, source) ?? names.canonical(words));
        if (isPerson(name) || apposed !== null) {
          person = name;
          offices.note(tokens, source, name);
          if (apposed !== null) names.noteAs(apposed, name);
        } else {
          thing = name;
          body = name;
          for (const word of (names.inFull(name) ?? words).toLowerCase().split(' ')) bodies.set(word, name);
        }
        names.note(name);
        return name;
      }
    }
  };
}

/** "its chairman", "one of them" */
const isOwned = (tokens: Tokens, { first }: Stretch): boolean =>
  ['his', 'her', 'its', 'their', 'one'].includes(tokens.lower(first));

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
