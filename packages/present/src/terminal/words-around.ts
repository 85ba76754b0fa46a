import stringWidth from 'string-width';

/** As many characters from the start as have room, cut at a space where there is one: "north of the …". */
function firstOf(text: string, room: number): string {
  if (stringWidth(text) <= room) return text;
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += stringWidth(character);
    if (width > room - 2) break;
    kept += character;
  }
  const space = kept.lastIndexOf(' ');
  const whole = text[kept.length] === ' ' || space < 0 ? kept : kept.slice(0, space);
  return `${whole.trimEnd()} …`;
}

/** The same from the end: "… the mayor said that". */
function lastOf(text: string, room: number): string {
  if (stringWidth(text) <= room) return text;
  const characters = [...text];
  let from = characters.length;
  let width = 0;
  while (from > 0) {
    width += stringWidth(characters[from - 1]!);
    if (width > room - 2) break;
    from -= 1;
  }
  const kept = characters.slice(from).join('');
  const space = kept.indexOf(' ');
  const whole = characters[from - 1] === ' ' || space < 0 ? kept : kept.slice(space);
  return `… ${whole.trimStart()}`;
}

/** Where the figure stands in its sentence, and not within a longer word or number: "4" is not in "14,000". */
function placeOf(quote: string, surface: string): number {
  const within = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = quote.indexOf(surface); at >= 0; at = quote.indexOf(surface, at + 1)) {
    if (!within(quote[at - 1]) && !within(quote[at + surface.length])) return at;
  }
  return quote.indexOf(surface);
}

/**
 * The words around a figure in its sentence, in so many columns of a terminal: "… said that over 4,000 soldiers crossed …".
 * What one side does not need the other gets. Where the figure is not in the sentence, its first words.
 */
export function wordsAround(quote: string, surface: string, room: number): string {
  const sentence = quote.replace(/\s+/gu, ' ').trim();
  const figure = surface.replace(/\s+/gu, ' ').trim();
  const at = placeOf(sentence, figure);
  const left = room - stringWidth(figure);
  if (at < 0 || stringWidth(sentence) <= room) return firstOf(sentence, room);
  // A figure as wide as the line leaves no room for a word before it.
  if (left < 8) return firstOf(sentence.slice(at), room);
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + figure.length);
  const half = Math.floor(left / 2);
  const roomBefore = Math.max(half, left - stringWidth(after));
  const head = lastOf(before, roomBefore);
  return `${head}${figure}${firstOf(after, left - stringWidth(head))}`;
}
