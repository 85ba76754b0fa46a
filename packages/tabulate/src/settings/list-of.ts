/** The names of a list that is joined by ";": "NIS; the spy agency" are two. */
export function listOf(words: string | undefined): string[] {
  return (words ?? '')
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
