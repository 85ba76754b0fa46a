import { plainWords } from '../plain-words.ts';

/** Singular and plural under one key, by Harman's S-stemmer (1991): "houses" and "house", "cities" and "city". */
export function stem(word: string): string {
  if (/(?<![ea])ies$/u.test(word)) return word.replace(/ies$/u, 'y');
  if (/(?<![aeo])es$/u.test(word)) return word.replace(/es$/u, 'e');
  return /(?<![us])s$/u.test(word) ? word.slice(0, -1) : word;
}

/** Words that only say what sort of place a name is. */
const SORTS = 'region|oblast|province|area|district|city|town|village|county|prefecture|state|municipality';
const BEHIND = new RegExp(`(?<=\\S) (?:${SORTS})$`, 'u');
const BEFORE = new RegExp(`^(?:${SORTS}) of (?:the )?`, 'u');

/** A place under one key: "the Kursk region", "Russia's Kursk region" and "Kursk" are one, "Kursk" and "Russia" two. */
export function placeKey(place: string): string {
  return plainWords(place)
    .replace(/^.*'s (?=\S)/u, '')
    .replace(BEFORE, '')
    .replace(BEHIND, '');
}

/** A side under one key: "North Korea's", "North Koreans" and "North Korean" are one; other demonyms take an alias. */
export function sideKey(side: string): string {
  return plainWords(side)
    .replace(/(?<=\S)'s?$/u, '')
    .replace(/(?<=a)ns?$/u, '');
}
