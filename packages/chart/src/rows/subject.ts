/** A phrase with a capital at its head. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What all rows are about: "North Korean troops" where every one says whose, "Troops" where they differ. */
export function subjectWords(rows: readonly { readonly whose: string | null }[], noun: string): string {
  const owners = new Set(rows.map(({ whose }) => whose));
  const [owner] = owners;
  return sentenceCase(owners.size === 1 && owner != null ? `${owner} ${noun}` : noun);
}

/** How to read a chart, in one line: "Bar: from low to high; arrow: or more, or less". */
export function keyWords(phrases: readonly string[]): string {
  return sentenceCase(phrases.join('; '));
}
