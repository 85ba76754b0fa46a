/** The mean width of a character of DejaVu Sans in em, on the safe side: digits take 0.64, lower case about 0.6. */
const EM = 0.64;

/** How wide a line of text will be at most, in pixels, as far as can be told without the font. */
export function roughWidth(text: string, fontSizePixels: number): number {
  return text.length * EM * fontSizePixels;
}

/** The head of a word that is longer than a line: up to its last hyphen or slash, or else as much as the line takes. */
function headOf(word: string, characters: number): string {
  const line = word.slice(0, characters);
  return /^.*[-/](?=.)/u.exec(line)?.[0] ?? line;
}

/** Breaks a text into lines of at most so many characters: at spaces, and in longer words after a hyphen or a slash. */
export function wrapWords(text: string, characters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    let rest = word;
    if (line !== '' && line.length + 1 + rest.length > characters) {
      lines.push(line);
      line = '';
    }
    while (rest.length > characters) {
      const head = headOf(rest, characters);
      lines.push(head);
      rest = rest.slice(head.length);
    }
    if (rest !== '') line = line === '' ? rest : `${line} ${rest}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}
