import type { Prose } from '../../text/prose.ts';
import type { Untied } from '../untied.ts';
import { areOneSpeaker } from './same-speaker.ts';
import type { Tied } from './tied.ts';

/**
 * The same number of the same category, said again: tied to its first mention. A bound may be left out ("eight million"
 * for "more than 8 million"); the same number from another speaker is no repetition.
 */
export function repetitions({ figures }: Prose, claims: readonly Untied[]): Tied[] {
  const told = new Map<string, number[]>();
  const found: Tied[] = [];
  claims.forEach((claim, index) => {
    const { value, low, high, bound, kind, unit } = figures[claim.figure]!;
    if (claim.category === null || !REPEATED.has(kind)) return;
    const key = [claim.category, kind, unit, value ?? `${low} ${high}`].join(' ');
    const earlier = told.get(key) ?? [];
    if (earlier.length === 0) told.set(key, earlier);
    const alike = earlier.filter(
      (before) =>
        claims[before]!.account !== claim.account &&
        agree(claims[before]!, claim) &&
        ((value ?? high ?? 0) >= LEAST || ofOneNoun(claims[before]!, claim)),
    );
    // "at least 40" is "at least 40" again rather than "40"
    const to = alike.find((before) => figures[claims[before]!.figure]!.bound === bound) ?? alike[0];
    if (to !== undefined) found.push({ from: index, kind: 'same', to });
    else if (earlier.length < MOST) earlier.push(index);
  });
  return found;
}

/** What is said again as such: a share or a distance of another thing may well be as large. */
const REPEATED: ReadonlySet<string> = new Set(['count', 'money', 'calibre']);

/** A smaller number is that of other people as often as not: "two ministers", "two suspects". */
const LEAST = 10;

const ofOneNoun = (a: Untied, b: Untied): boolean =>
  a.counted === null || b.counted === null || headOf(a.counted) === headOf(b.counted);

const headOf = (counted: string): string => counted.slice(counted.lastIndexOf(' ') + 1).toLowerCase();

/** How many unlike mentions of one number are kept. */
const MOST = 8;

/** Whether both may speak of the same people in the same words: no other side, no other speaker. */
const agree = (a: Untied, b: Untied): boolean =>
  fits(a.whose, b.whose) && saysSame(a.attribution?.source ?? null, b.attribution?.source ?? null);

const saysSame = (a: string | null, b: string | null): boolean =>
  a === null || b === null || areOneSpeaker(a, b);

const fits = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
