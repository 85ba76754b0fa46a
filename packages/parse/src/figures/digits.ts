const ZERO = 0x30;
const COMMA = 0x2c;
/** More digits than a double holds exactly. */
const MOST_DIGITS = 15;

/** The value of the number in `text[start, end)`. The common forms, "12" and "11,000", are read without cutting them out. */
export function numberIn(text: string, start: number, end: number): number | null {
  let value = 0;
  let sinceComma = -1;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COMMA) {
      if (sinceComma < 0 ? at - start > 3 : sinceComma !== 3) return digitsValue(text.slice(start, end));
      sinceComma = 0;
    } else if (code >= ZERO && code <= ZERO + 9) {
      value = value * 10 + code - ZERO;
      if (sinceComma >= 0) sinceComma += 1;
    } else return digitsValue(text.slice(start, end));
  }
  const plain = end - start <= MOST_DIGITS && (sinceComma < 0 || sinceComma === 3);
  return plain ? value : digitsValue(text.slice(start, end));
}

/**
 * The value of digits with inner separators, or null where they are none of a number: "1,234.5", "1.234,5", "2.35".
 *
 * Groups of three tell which separator groups; a single point is a decimal point, a single comma before three digits
 * groups. "12.11.2024" and "1,23,4" are no numbers; "1,00,000" is Indian grouping.
 */
export function digitsValue(surface: string): number | null {
  if (/^\d+$/.test(surface)) return surface.length > 15 ? null : Number(surface);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(surface)) return Number(surface.replaceAll(',', ''));
  if (/^\d+\.\d+$/.test(surface)) return Number(surface);
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(surface) || /^\d{1,3}\.\d{3},\d+$/.test(surface)) {
    return Number(surface.replaceAll('.', '').replace(',', '.'));
  }
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(surface)) return Number(surface.replaceAll(',', ''));
  if (/^\d+,\d{1,2}$/.test(surface)) return Number(surface.replace(',', '.'));
  return null;
}
