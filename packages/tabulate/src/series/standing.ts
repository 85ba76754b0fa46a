import type { ClaimRow, SeriesClaimRow } from '@muster/model';
import { groupBy, joinedKey } from '../group-by.ts';
import { compareDays } from '../tables/compare-days.ts';
import { setAside, tiesOf } from '../tables/set-aside.ts';
import type { Aliases } from './aliases.ts';

/**
 * Where a claim stands in its series.
 *
 * - `current`   the speaker's number as it stands
 * - `revised`   the speaker gave another number on a later day, or the report itself says that it was revised
 * - `repeated`  the speaker gave the same number again
 * - `denied`    the speaker denies or doubts it
 * - `forecast`  it speaks of days after it was published
 * - `part`      it is part of another claim of the series
 * - `copy`      it only repeats a claim of an earlier near-duplicate
 */
export type Standing = SeriesClaimRow['standing'];

/** Each claim's standing, and for those that took the place of another, which one. */
export interface Standings {
  readonly of: ReadonlyMap<ClaimRow, Standing>;
  readonly revises: ReadonlyMap<ClaimRow, ClaimRow>;
}

/** Who speaks, as one word: the speaker, or the outlet or else the report in its own voice. */
export function voiceOf({ speaker, outlet, report }: ClaimRow, aliases: Aliases): string {
  if (speaker !== null) return joinedKey(['speaker', aliases.speaker(speaker)]);
  return outlet === null ? joinedKey(['report', report]) : joinedKey(['outlet', outlet]);
}

/** The standings of the claims of one series, given in the order of publication; `copies` are those that only repeat another one. */
export function standingsOf(
  series: readonly ClaimRow[],
  aliases: Aliases,
  copies: { has(claim: string): boolean },
): Standings {
  const aside = setAside(series);
  const revisedInText = new Set(
    series.flatMap(({ ties }) => tiesOf({ ties }).flatMap(([kind, id]) => (kind === 'revision' ? id : []))),
  );
  const of = new Map<ClaimRow, Standing>();
  for (const claim of series) {
    if (copies.has(claim.claim)) of.set(claim, 'copy');
    else if (isForecast(claim)) of.set(claim, 'forecast');
    else if (revisedInText.has(claim.claim)) of.set(claim, 'revised');
    else if (aside.has(claim)) of.set(claim, claim.certainty.endsWith('-') ? 'denied' : 'part');
  }
  const revises = new Map<ClaimRow, ClaimRow>();
  const stated = series.filter((claim) => !of.has(claim));
  for (const voice of groupBy(stated, (claim) => [voiceOf(claim, aliases)])) followVoice(voice, of, revises);
  return { of, revises };
}

/** One voice from day to day: the numbers of its last day stand, older ones are repeated or revised by them. */
function followVoice(
  voice: readonly ClaimRow[],
  of: Map<ClaimRow, Standing>,
  revises: Map<ClaimRow, ClaimRow>,
): void {
  const days = groupBy(voice, ({ published }) => [published]);
  const dated = days.filter(([first]) => first!.published !== null);
  const last = dated.at(-1) ?? [];
  const lastNumbers = new Set(last.map(numberOf));
  for (const day of days) {
    const lastSaid = new Map(day.map((claim) => [numberOf(claim), claim]));
    for (const claim of day) {
      const stands = day === last || claim.published === null;
      if (!stands && !lastNumbers.has(numberOf(claim))) of.set(claim, 'revised');
      else of.set(claim, stands && lastSaid.get(numberOf(claim)) === claim ? 'current' : 'repeated');
    }
  }
  dated.slice(1).forEach((day, index) => {
    const before = dated[index]!;
    const numbers = new Set(day.map(numberOf));
    const given = new Set(before.map(numberOf));
    const older = before.findLast((claim) => !numbers.has(numberOf(claim)));
    const newer = day.find((claim) => !given.has(numberOf(claim)));
    if (older && newer) revises.set(newer, older);
  });
}

function numberOf({ bound, value, low, high }: ClaimRow): string {
  return joinedKey([bound, value, low, high]);
}

function isForecast({ from, to, published }: ClaimRow): boolean {
  const begins = from ?? to;
  return begins !== null && published !== null && compareDays(begins, published) > 0;
}
