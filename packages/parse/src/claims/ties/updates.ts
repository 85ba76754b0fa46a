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
/** How many sentences from the older or the newer number the report may say so. */
const REACH = 2;

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
  claims.forEach((older, to) => {
    const day = dayOf(older);
    if (day === null || !isTallied(older, figures) || !near(older)) return;
    const from = newestBefore(claims, to, (newer) => {
      const later = dayOf(newer);
      return (
        isTallied(newer, figures) &&
        sameCount(older, newer) &&
        (later === null || later > day) &&
        differ(figures, older, newer)
      );
    });
    if (from >= 0) found.push({ from, kind: 'revision', to });
  });
  return found;
}

function says(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (REVISING.test(tokens.surface(at).toLowerCase())) return true;
  return false;
}

const isTallied = ({ category, figure }: Untied, figures: Prose['figures']): boolean =>
  category !== null && TALLIED.has(category) && figures[figure]!.kind === 'count';

const sameCount = (a: Untied, b: Untied): boolean =>
  a.category === b.category &&
  (a.attribution?.source ?? null) === (b.attribution?.source ?? null) &&
  (a.whose === null || b.whose === null || a.whose === b.whose);

const differ = (figures: Prose['figures'], a: Untied, b: Untied): boolean =>
  figures[a.figure]!.value !== figures[b.figure]!.value || figures[a.figure]!.low !== figures[b.figure]!.low;

/** The claim that fits and stands nearest in front of `index`, or else the first behind it; -1 where none does. */
function newestBefore(claims: readonly Untied[], index: number, fits: (claim: Untied) => boolean): number {
  for (let at = index - 1; at >= 0; at -= 1) if (fits(claims[at]!)) return at;
  return claims.findIndex((claim, at) => at > index && fits(claim));
}
