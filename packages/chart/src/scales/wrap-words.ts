/** Widths of DejaVu Sans in thousandths of an em, for the letters that are far from the mean. */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      ['ijlI', 285],
      [" .,:;'’|", 325],
      ['ftr-()/', 390],
      ['sczJ', 530],
      ['mW', 980],
      ['wMOGQ%≈', 810],
    ] as const
  ).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])),
);
const SMALL = 615;
const CAPITAL = 700;

/** How wide a line of text will be, in pixels, as far as can be told without the font. */
export function roughWidth(text: string, fontSizePixels: number): number {
  let thousandths = 0;
  for (const letter of text)
    thousandths += WIDTHS[letter] ?? (letter >= 'A' && letter <= 'Z' ? CAPITAL : letter > 'ɏ' ? 1000 : SMALL);
  return (thousandths / 1000) * fontSizePixels;
}

/** The mean width of a character in running text, in em. */
const MEAN = 0.56;

/** How many characters a line of so many pixels takes. */
export function charactersIn(pixels: number, fontSizePixels: number): number {
  return Math.max(1, Math.floor(pixels / (MEAN * fontSizePixels)));
}

/** The head of a word that is longer than a line: up to its last hyphen or slash, or else as much as the line takes. */
function headOf(word: string, characters: number): string {
  const line = word.slice(0, characters);
  return /^.*[-/](?=.)/u.exec(line)?.[0] ?? line;
}

/** A word, or a day that stays on one line: "18 Oct 2024,". */
const WORD = /\d{1,2} [A-Z][a-z]{2} \d+\S*|\S+/gu;

/** Breaks a text into lines of at most so many characters: at spaces, and in longer words after a hyphen or a slash. */
export function wrapWords(text: string, characters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(WORD) ?? []) {
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
