import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { DEJAVU } from './dejavu.ts';

/** The advance width of a character, in em. */
type Advance = (character: string) => number;

const loaded = new Map<string, Advance>();

function advanceOf(file: string): Advance {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  const font = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength), {
    lowMemory: true,
  });
  const widths = new Map<string, number>();
  const advance: Advance = (character) => {
    let width = widths.get(character);
    if (width === undefined) {
      width = (font.charToGlyph(character).advanceWidth ?? font.unitsPerEm) / font.unitsPerEm;
      widths.set(character, width);
    }
    return width;
  };
  loaded.set(file, advance);
  return advance;
}

/** Whether a font weight as CSS writes it ("bold", 600) is drawn with the bold face. */
function isBold(weight: string | number | undefined): boolean {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

/**
 * How wide a line of text is in DejaVu Sans, in pixels: the sum of its characters' advance widths, without kerning.
 *
 * `textWidth('over 11,000', 11)` is about 68.
 */
export function textWidth(text: string, fontSizePixels: number, weight?: string | number): number {
  const advance = advanceOf(isBold(weight) ? DEJAVU.bold : DEJAVU.regular);
  let em = 0;
  for (const character of text) em += advance(character);
  return em * fontSizePixels;
}
