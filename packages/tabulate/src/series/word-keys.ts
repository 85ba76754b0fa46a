import { plainWords } from '../plain-words.ts';
import { COUNTRY_OF } from './demonyms.ts';
import { PLACE_SPELLINGS } from './spellings-of-places.ts';

/** Singular and plural under one key, by Harman's S-stemmer (1991): "houses" and "house", "cities" and "city". */
export function stem(word: string): string {
  if (/(?<![ea])ies$/u.test(word)) return word.replace(/ies$/u, 'y');
  if (/(?<![aeo])es$/u.test(word)) return word.replace(/es$/u, 'e');
  return /(?<![us])s$/u.test(word) ? word.slice(0, -1) : word;
}

/** Words that only say what sort of place a name is. */
const SORTS =
  'region|oblast|province|area|district|city|town|village|county|prefecture|state|municipality|governorate|metropolitan area';
const BEHIND = new RegExp(`(?<=\\S) (?:${SORTS})$`, 'u');
const BEFORE = new RegExp(
  `^(?:port |capital |coastal |border |eastern |western |northern |southern |central )?(?:${SORTS}|capital) of (?:the )?`,
  'u',
);
/** "Russia's Kursk", not "Karsa's old town": what is owned is a name. */
const OWNED = /^.*['’]s (?=\p{Lu})/u;

/**
 * A place under one key, however it is spelled: "the Kursk region", "Russia's Kursk region", "Kursk, Russia" and "Kursk" are
 * one, and so are "Kahramanmaraş" and "Kahramanmaras", "St. Petersburg" and "St Petersburg", "U.S." and "the United States".
 *
 * "Eastern Russia" is no Russia, and "Kursk" and "Russia" are two. Other names of one place take an alias.
 */
export function placeKey(place: string): string {
  const [name = ''] = place.trim().replace(OWNED, '').split(/,\s/u);
  const words = unmarked(name)
    .replace(/[.]/gu, '')
    .replace(/[-–]/gu, ' ')
    .replace(BEFORE, '')
    .replace(BEHIND, '')
    .replace(/^saint (?=\S)/u, 'st ');
  return COUNTRY_OF.get(words) ?? PLACE_SPELLINGS.get(words) ?? words;
}

/** A side under one key: "North Korea's", "North Koreans" and "North Korean" are one, and so are "Turkish" and "Turkey". */
export function sideKey(side: string): string {
  const words = unmarked(side)
    .replace(/[.]/gu, '')
    .replace(/(?<=\S)'s?$/u, '');
  return COUNTRY_OF.get(words) ?? COUNTRY_OF.get(words.replace(/s$/u, '')) ?? words;
}

/** Plain words without accents and the like: they are often left out. */
function unmarked(words: string): string {
  return plainWords(words)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l');
}
