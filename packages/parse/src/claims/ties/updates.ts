import type { Prose } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Untied } from '../untied.ts';
import type { Tied } from './tied.ts';

/** Categories of which one body keeps a running count. */
const TALLIED = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'displaced',
  'detained',
  'troops',
  'captured',
]);
/** Words that say that a new number takes the place of an old one. */
const REVISING = /^(?:revis|replac|updat|correct|supersed)/;
/** The letters that those begin with. */
const OPENINGS = new Set([...'rucs'].map((letter) => letter.charCodeAt(0)));
const LOWER_CASE = 0x20;
/** How many sentences from the older or the newer number the report may say so. */
const REACH = 2;
/** How many numbers of a count are looked through to either side, so that a long report costs no more a claim. */
const NEAREST = 40;

/**
 * Numbers that one speaker brings up to date: "Last week the agency had counted 1,500. The number given today replaces it."
 *
 * The newer revises the older where both are the same speaker's of the same category, the older is dated earlier, and the report
 * says near one of them that numbers are revised.
 */
export function updates({ tokens, sentences, figures, dates }: Prose, claims: readonly Untied[]): Tied[] {
  const revised = sentences.map((sentence) => says(tokens, sentence.first, sentence.last));
  if (!revised.includes(true)) return [];
  const near = ({ account }: Untied): boolean =>
    revised.slice(Math.max(0, account.number - REACH), account.number + REACH + 1).includes(true);
  const dayOf = ({ when }: Untied): string | null =>
    when === null ? null : (dates[when.date]!.from ?? null);
  const found: Tied[] = [];
  for (const count of runningCounts(claims, figures)) {
    count.forEach((to, place) => {
      const older = claims[to]!;
      const day = dayOf(older);
      if (day === null || !near(older)) return;
      const fits = (index: number): boolean => {
        const newer = claims[index]!;
        const later = dayOf(newer);
        return ofOneSide(older, newer) && (later === null || later > day) && differ(figures, older, newer);
      };
      const from = nextOf(claims, count, place, fits, dayOf);
      if (from !== undefined) found.push({ from, kind: 'revision', to });
    });
  }
  return found.sort((a, b) => a.to - b.to);
}

/** The claims of each speaker and category, by their places among all, in the order of the text. */
function runningCounts(claims: readonly Untied[], figures: Prose['figures']): Iterable<number[]> {
  const counts = new Map<string, number[]>();
  claims.forEach((claim, index) => {
    if (!isTallied(claim, figures)) return;
    const count = counts.get(countOf(claim));
    if (count === undefined) counts.set(countOf(claim), [index]);
    else count.push(index);
  });
  return counts.values();
}

/** Names whose count it is, and of what. */
const countOf = ({ category, attribution }: Untied): string => `${category} ${attribution?.source ?? ''}`;

function says(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    // Few words open like these: no other is cut out of the text.
    if (!OPENINGS.has(tokens.text.charCodeAt(tokens.start(at)) | LOWER_CASE)) continue;
    if (REVISING.test(tokens.lower(at))) return true;
  }
  return false;
}

/** What a speaker has counted; a forecast neither takes the place of a count nor gives way to one. */
const isTallied = ({ category, figure, doubts, attribution }: Untied, figures: Prose['figures']): boolean =>
  category !== null &&
  attribution !== null &&
  TALLIED.has(category) &&
  figures[figure]!.kind === 'count' &&
  doubts?.includes('future') !== true;

const ofOneSide = (a: Untied, b: Untied): boolean =>
  a.whose === null || b.whose === null || a.whose === b.whose;

const differ = (figures: Prose['figures'], a: Untied, b: Untied): boolean =>
  figures[a.figure]!.value !== figures[b.figure]!.value || figures[a.figure]!.low !== figures[b.figure]!.low;

/**
 * Of the claims of one count that fit, the one that came next: of the earliest day told, and of those the one in the same
 * sentence, or else the nearest in front of that at `place`, or else the first behind it.
 */
function nextOf(
  claims: readonly Untied[],
  count: readonly number[],
  place: number,
  fits: (index: number) => boolean,
  dayOf: (claim: Untied) => string | null,
): number | undefined {
  const before = count
    .slice(Math.max(0, place - NEAREST), place)
    .filter(fits)
    .reverse();
  const near = before.concat(count.slice(place + 1, place + 1 + NEAREST).filter(fits));
  const { account } = claims[count[place]!]!;
  const days = near.map((index) => dayOf(claims[index]!)).filter((day) => day !== null);
  const earliest = days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
  const next = near.filter((index) => dayOf(claims[index]!) === earliest);
  return next.find((index) => claims[index]!.account === account) ?? next[0];
}
