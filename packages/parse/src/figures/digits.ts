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
