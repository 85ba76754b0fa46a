/** Words behind a name that say what kind of place it is, and nothing of which: "Kursk region" is Kursk. */
const KIND_OF_PLACE = /(?<!\s)\s+(?:region|oblast|province|district|county|area|governorate)$/u;

/** One name for one place: "the Kursk region" and "Kursk" are the same, "eastern Russia" and "Russia" are not. */
export function placeKey(place: string): string {
  return place
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(KIND_OF_PLACE, '')
    .trim();
}
