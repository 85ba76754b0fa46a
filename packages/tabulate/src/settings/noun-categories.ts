import type { FileProblem } from './file-problem.ts';
import { readRecords } from './read-records.ts';

/** The columns of a file of nouns. */
export const NOUN_FILE = ['noun', 'category', 'note'] as const;

/** Reads which nouns are filed under which category, CSV or YAML: `noun, category`; "cossacks, troops". Singular and plural are two lines. */
export function readNounCategories(
  file: string,
  text: string,
): { readonly categories: Readonly<Record<string, string>>; readonly problems: readonly FileProblem[] } {
  const { records, problems } = readRecords(file, text, NOUN_FILE);
  const wrong: FileProblem[] = [];
  const lines = new Map<string, number>();
  const categories: Record<string, string> = {};
  for (const { line, cells } of records) {
    const noun = cells.get('noun')?.toLowerCase();
    const category = cells.get('category');
    const message = mistakeIn(noun, category) ?? twice(noun!, lines);
    if (message !== null) {
      wrong.push({ file, line, message });
      continue;
    }
    lines.set(noun!, line);
    categories[noun!] = category!;
  }
  return { categories, problems: [...problems, ...wrong] };
}

function mistakeIn(noun: string | undefined, category: string | undefined): string | null {
  if (noun === undefined) return 'Cannot file a noun that is not named: fill in the column "noun"';
  if (!/^\p{L}[\p{L}\p{M}'’]*$/u.test(noun))
    return `Cannot file the noun "${noun}": use one word of letters, the head of what is counted`;
  if (category === undefined)
    return `Cannot file "${noun}" without a category: fill in the column "category"`;
  return /^[a-z]+(?: [a-z]+)*$/.test(category)
    ? null
    : `Cannot use the category "${category}": use lower-case words, as in troops or air defence`;
}

const twice = (noun: string, lines: ReadonlyMap<string, number>): string | null =>
  lines.has(noun) ? `Cannot file "${noun}" twice: it is in line ${lines.get(noun)!}` : null;
