/** Text with every run of white space made one space, and none at its ends: how a quote is written. */
export function foldedText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
