/** What a character is to the tokeniser. */
export const enum Class {
  Symbol = 0,
  Letter = 1,
  Digit = 2,
  Space = 3,
  Newline = 4,
}

/** The class of every UTF-16 code unit. */
export const CLASS_OF: Uint8Array = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const fill = (from: number, to: number, value: Class): void => {
    table.fill(value, from, to + 1);
  };
  fill(0x00, 0x20, Class.Space);
  fill(0x41, 0x5a, Class.Letter);
  fill(0x61, 0x7a, Class.Letter);
  fill(0x30, 0x39, Class.Digit);
  fill(0xc0, 0x24f, Class.Letter); // Latin with marks
  fill(0x250, 0x1fff, Class.Letter); // phonetic to Greek extended
  fill(0x2c00, 0x2dff, Class.Letter);
  fill(0x3040, 0xd7ff, Class.Letter); // kana, ideographs, hangul
  fill(0xf900, 0xfaff, Class.Letter);
  fill(0xfb00, 0xfdff, Class.Letter);
  fill(0xfe70, 0xfefe, Class.Letter);
  // signs of currencies among them
  for (const sign of ['×', '÷', '՚', '٪', '֏', '؋', '৳', '௹', '฿', '៛', '﷼'])
    table[sign.charCodeAt(0)] = Class.Symbol;
  table[0xaa] = Class.Letter;
  table[0xb5] = Class.Letter; // micro sign
  for (const space of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff]) table[space] = Class.Space;
  fill(0x2000, 0x200f, Class.Space);
  table[0x0a] = Class.Newline;
  table[0x0d] = Class.Newline;
  fill(0x2028, 0x2029, Class.Newline);
  return table;
}
