import type { Prose } from '../../text/prose.ts';
import type { Untied } from '../untied.ts';
import type { Tied } from './tied.ts';

/** Categories in which two speakers' numbers are held against each other. */
const COUNTED = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'captured',
  'detained',
  'displaced',
  'participants',
  'troops',
]);

/**
 * Numbers that two named speakers give of the same people: "The ministry put the dead at 40. Doctors counted 55." The later is an
 * alternative to the other's first. Where two sides or two places are named, they count different people.
 */
export function rivals({ figures }: Prose, claims: readonly Untied[]): Tied[] {
  const found: Tied[] = [];
  claims.forEach((claim, from) => {
    if (!isRival(claim, figures)) return;
    const to = claims.findIndex(
      (other, index) => index < from && isRival(other, figures) && contradict(other, claim),
    );
    const again = claims.findIndex(
      (other) =>
        isRival(other, figures) && other.category === claim.category && speakerOf(other) === speakerOf(claim),
    );
    if (to >= 0 && again === from) found.push({ from, kind: 'alternative', to });
  });
  return found;
}

const speakerOf = ({ attribution }: Untied): string | null => attribution?.source ?? null;

const isRival = (claim: Untied, figures: Prose['figures']): boolean =>
  claim.category !== null &&
  COUNTED.has(claim.category) &&
  speakerOf(claim) !== null &&
  figures[claim.figure]!.kind === 'count';

const contradict = (a: Untied, b: Untied): boolean =>
  a.category === b.category &&
  speakerOf(a) !== speakerOf(b) &&
  a.account !== b.account &&
  (a.whose === null || b.whose === null || a.whose === b.whose) &&
  (a.place === null || b.place === null || a.place.includes(b.place) || b.place.includes(a.place));
