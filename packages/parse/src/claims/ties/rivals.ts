import type { When } from '@muster/model';
import type { Prose } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Untied } from '../untied.ts';
import { BEFALLEN } from './befallen.ts';
import { areOneSpeaker } from './same-speaker.ts';
import type { Tied } from './tied.ts';

/** How many numbers of the category a speaker's first is held against, so that a long report costs no more a claim. */
const NEAREST = 40;

/**
 * Numbers that two named speakers give of the same people: "The ministry put the dead at 40. Doctors counted 55." The later is an
 * alternative to the other's first. Where two sides, two places or two days are named, they count different people. `repeated`
 * are the numbers said again, tied to their first mention; of `divided`, parts are no rivals of another's whole.
 */
export function rivals(
  { tokens, figures, dates }: Prose,
  claims: readonly Untied[],
  repeated: readonly Tied[],
  divided: readonly Tied[],
): Tied[] {
  const found: Tied[] = [];
  const partial = new Set(
    divided.flatMap(({ from, kind }) => (kind === 'subset' || kind === 'part' ? [from] : [])),
  );
  const firsts = new Map(repeated.map(({ from, to }) => [from, to]));
  const firstOf = (index: number): number => firsts.get(index) ?? index;
  /** "1,000 in the past week" is no running total. */
  const inPeriod = (index: number): boolean => {
    const { when } = claims[firstOf(index)]!;
    return when !== null && dates[when.date]!.type === 'DURATION';
  };
  /** Who denies a number speaks against that number alone: "denied that 9 were killed". */
  const deniesAnother = (one: number, other: number): boolean =>
    (claims[one]!.certainty === 'CT-' || claims[other]!.certainty === 'CT-') &&
    figures[claims[one]!.figure]!.value !== figures[claims[other]!.figure]!.value;
  const heard = new Set<string>();
  const byCategory = new Map<string, number[]>();
  claims.forEach((claim, from) => {
    if (!isRival(claim, figures) || partial.has(from)) return;
    const category = claim.category!;
    const others = byCategory.get(category) ?? [];
    const speaker = `${category} ${speakerOf(claim)}`;
    if (!heard.has(speaker)) {
      heard.add(speaker);
      const to = others
        .slice(-NEAREST)
        .find(
          (other) =>
            contradict(tokens, claims[other]!, claim) &&
            inPeriod(other) === inPeriod(from) &&
            !deniesAnother(other, from),
        );
      if (to !== undefined) found.push({ from, kind: 'alternative', to: firstOf(to) });
    }
    others.push(from);
    byCategory.set(category, others);
  });
  return found;
}

const speakerOf = ({ attribution }: Untied): string | null => attribution?.source ?? null;

const isRival = (claim: Untied, figures: Prose['figures']): boolean =>
  claim.category !== null &&
  BEFALLEN.has(claim.category) &&
  speakerOf(claim) !== null &&
  isCounted(claim) &&
  figures[claim.figure]!.kind === 'count';

/** A number of what is, or is not: no forecast, nothing left open. */
const isCounted = ({ certainty, doubts }: Untied): boolean =>
  (certainty.endsWith('+') || certainty === 'CT-') && doubts?.includes('future') !== true;

/** Whether two stretches of days have no day in common. */
const areApart = (a: When | null, b: When | null): boolean => isBefore(a, b) || isBefore(b, a);

const isBefore = (a: When | null, b: When | null): boolean =>
  a?.to != null && b?.from != null && a.to < b.from;

const contradict = (tokens: Tokens, a: Untied, b: Untied): boolean =>
  !areOneSpeaker(speakerOf(a), speakerOf(b)) &&
  a.account !== b.account &&
  !areApart(a.when, b.when) &&
  !areOpposed(a, b) &&
  (a.category !== 'participants' || ofStrike(tokens, a) === ofStrike(tokens, b)) &&
  (a.whose === null || b.whose === null || a.whose === b.whose) &&
  (a.place === null || b.place === null || a.place.includes(b.place) || b.place.includes(a.place));

const ATTACKERS =
  /\b(?:attackers|assailants|gunmen|militants|insurgents|rebels|terrorists|bombers|kidnappers|bandits)$/i;

/** The attackers killed are not those whom they killed. */
const areOpposed = (a: Untied, b: Untied): boolean =>
  ATTACKERS.test(a.counted ?? '') !== ATTACKERS.test(b.counted ?? '');

/** Whether the sentence speaks of a strike: those on strike are not those in the street. */
function ofStrike(tokens: Tokens, { account: { sentence } }: Untied): boolean {
  for (let at = sentence.first; at < sentence.last; at += 1) if (STRIKE.has(tokens.lower(at))) return true;
  return false;
}

const STRIKE = new Set(['strike', 'strikers', 'striker', 'striking']);
