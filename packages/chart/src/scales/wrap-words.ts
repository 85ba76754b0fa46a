/** The mean width of a character of DejaVu Sans in em, on the safe side: digits take 0.64, lower case about 0.6. */
const EM = 0.64;

/** How wide a line of text will be at most, in pixels, as far as can be told without the font. */
export function roughWidth(text: string, fontSizePixels: number): number {
  return text.length * EM * fontSizePixels;
}

/** Breaks a text into lines of at most so many characters, at spaces; a longer word is broken where the line ends. */
export function wrapWords(text: string, characters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    let rest = word;
    while (line === '' ? rest.length > characters : line.length + 1 + rest.length > characters) {
      if (line === '') {
        line = rest.slice(0, characters);
        rest = rest.slice(characters);
      }
      lines.push(line);
      line = '';
      if (rest === '') break;
    }
    if (rest !== '') line = line === '' ? rest : `${line} ${rest}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}
