import { plainWords } from '../plain-words.ts';

/**
 * Which speakers are the long form of an acronym that also speaks, by their plain words: "South Korea's National
 * Intelligence Service" and "National Intelligence Service" are the NIS where somebody is called so.
 *
 * Two different long forms of one acronym, "National Institute of Seismology" beside that Service, are left alone.
 */
export function acronymsOf(speakers: Iterable<string>): Map<string, string> {
  const names = new Set([...speakers].map((name) => name.replace(/^(?:the|an?) /iu, '')));
  const short = new Set([...names].filter((name) => /^\p{Lu}{2,6}$/u.test(name)));
  const long = new Map<string, Map<string, string[]>>();
  for (const name of names) {
    const words = capitalised(name);
    const initials = words.map((word) => word[0]!).join('');
    for (const acronym of short) {
      if (name === acronym || words.length < 2 || !initials.endsWith(acronym)) continue;
      const forms = long.get(acronym) ?? new Map<string, string[]>();
      const form = words.slice(-acronym.length).join(' ');
      long.set(acronym, forms.set(form, [...(forms.get(form) ?? []), name]));
    }
  }
  return new Map(
    [...long].flatMap(([acronym, forms]) =>
      forms.size > 1
        ? []
        : [...forms.values()].flat().map((name): [string, string] => [plainWords(name), plainWords(acronym)]),
    ),
  );
}

/** The words of a name that give it its initials; "U.S." gives two. */
function capitalised(name: string): string[] {
  return (name.match(/\p{Lu}[\p{L}\p{M}’'-]*/gu) ?? []).map((word) => word.replace(/['’]s$/u, ''));
}
