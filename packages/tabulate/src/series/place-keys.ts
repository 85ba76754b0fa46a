import { soundOf } from './spellings-of-places.ts';

/** Gives two spellings of one place, "marrakech" and "marrakesh", one key: the one that comes first in the list. */
export function placesByKey(places: Iterable<string>): (place: string) => string {
  const first = new Map<string, string>();
  const key = new Map<string, string>();
  for (const place of places) {
    if (key.has(place)) continue;
    const sound = soundOf(place);
    if (sound === null) continue;
    if (!first.has(sound)) first.set(sound, place);
    key.set(place, first.get(sound)!);
  }
  return (place) => key.get(place) ?? place;
}
