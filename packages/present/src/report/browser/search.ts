import { figureWords } from '@muster/model';
import { subjectWords } from '../../words/claim-words.ts';
import type { PageClaim, PageReport } from '../page-data.ts';

/** Text as the search compares it: lower case, no accents, straight quotation marks, "11,000" as "11000". */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .toLowerCase();
}

/** The words of a query, each to be found; words in quotation marks are one: `killed "near norwick"`. */
export function searchWords(query: string): string[] {
  return [...folded(query).matchAll(/"([^"]+)"?|[^\s"]+/g)]
    .map(([word, phrase]) => (phrase ?? word).trim())
    .filter((word) => word !== '');
}

function once<Key extends object>(make: (key: Key) => string): (key: Key) => string {
  const made = new WeakMap<Key, string>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

const wordsOfClaim = once((claim: PageClaim) => {
  const { quote, speaker, via, place, when, category, what, weapon, cartridge } = claim;
  const words = [figureWords(claim), subjectWords(claim), quote, speaker, via, place, when];
  return folded([...words, category, what, weapon, cartridge].filter(Boolean).join('\n'));
});

const nameOfReport = once(({ id, title, outlet, author, published }: PageReport) =>
  folded([id, title, outlet, author, published].filter(Boolean).join('\n')),
);

const textOfReport = once(({ pieces }: PageReport) => folded(pieces.map(([, text]) => text).join('\n')));

/** So many letters of a claim's id name no other: fewer would be found in ids by chance. */
const LEAST_OF_ID = 8;

const named = ({ claim }: PageClaim, word: string) => word.length >= LEAST_OF_ID && claim.startsWith(word);

/**
 * Whether every word stands in a claim: in its figure, its quote, what is known of it, or the title and outlet of its
 * report; or is the claim's id.
 */
export function hasWords(
  claim: PageClaim,
  report: PageReport | undefined,
  words: readonly string[],
): boolean {
  return words.every(
    (word) =>
      wordsOfClaim(claim).includes(word) ||
      (report !== undefined && nameOfReport(report).includes(word)) ||
      named(claim, word),
  );
}

/** The reports whose text or title has every word, whether or not a claim has them. */
export function reportsWithWords(reports: readonly PageReport[], words: readonly string[]): PageReport[] {
  if (words.length === 0) return [];
  return reports.filter((report) =>
    words.every((word) => textOfReport(report).includes(word) || nameOfReport(report).includes(word)),
  );
}
