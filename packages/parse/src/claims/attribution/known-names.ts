import type { Tokens } from '../../text/tokens.ts';
import { acronymsOf } from './names.ts';

/** The names told so far in one text: gives one name for one source, whatever it is called. */
export class KnownNames {
  readonly #acronyms: readonly { acronym: string; full: string; name: string }[];
  /** Full names by each of their words. */
  readonly #full = new Map<string, string>();
  readonly #initials = new Map<string, string>();

  constructor(tokens: Tokens) {
    this.#acronyms = [...acronymsOf(tokens)].map(([acronym, full]) => ({
      acronym,
      full,
      name: `the ${acronym}`,
    }));
  }

  /** Its acronym where the text explains one, the full name for a short one, and for initials: "the UN". */
  canonical(name: string): string {
    const explained = this.#acronyms.find(
      ({ acronym, full }) => name.includes(full) || name.split(' ').at(-1) === acronym,
    );
    if (explained !== undefined) return explained.name;
    return this.#full.get(name.replace(/^the /, '')) ?? this.#initials.get(initialsOf(name)) ?? name;
  }

  /** The words that a canonical name stands for: "the Health Agency" for "the HA". */
  inFull(name: string): string | undefined {
    return this.#acronyms.find((one) => one.name === name)?.full;
  }

  /** Notes a name, so that each word of it is carried back to it: "Lund" to "Ida Lund". */
  note(name: string): void {
    const capitals = name.match(/\p{Lu}[\p{L}'’-]*/gu) ?? [];
    if (capitals.length > 1 && name.startsWith('the '))
      this.#initials.set(capitals.map((word) => word[0]).join(''), name);
    for (const one of name.split(/ and |, /)) {
      const parts = one.split(' ');
      // "Lund aides" and "the British strategy" are not who Lund and the British are
      if (parts.length > 1 && /^\p{Lu}/u.test(parts.at(-1)!))
        for (const part of parts) if (!this.#full.has(part)) this.#full.set(part, one);
    }
  }

  /** Notes that a person goes by another name: "Kim Dahl" and "Dahl" by "a spokesman for the ministry". */
  noteAs(person: string, name: string): void {
    for (const part of [person, ...person.split(' ')]) this.#full.set(part, name);
  }
}

/** "UN" for "the U.N."; '' where it is no row of capitals. */
const initialsOf = (name: string): string => {
  const letters = name.replace(/^the /, '').replaceAll('.', '');
  return /^\p{Lu}{2,6}$/u.test(letters) ? letters : '';
};
