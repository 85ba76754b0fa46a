import type { ReadReport } from '@muster/model';
import { applyCorrections, claimRows, tablesOf, unknownClaims, type Tables } from '@muster/tabulate';
import { stopAt, type Settings } from '../inputs/read-settings.ts';

/** The tables of the reports as the user's files have them; a claim that they name and nobody makes ends the command. */
export async function makeTables(
  reports: readonly ReadReport[],
  { corrections, register, series }: Settings,
): Promise<Tables> {
  const read = claimRows(reports);
  const corrected = applyCorrections(read, corrections);
  await stopAt([...corrected.problems, ...unknownClaims(series.claims, read)]);
  return tablesOf(reports, {
    claims: corrected.claims,
    corrections: corrected.corrections,
    register,
    series: series.choices,
    names: { speakers: register.speakers, places: series.places, sides: series.sides },
  });
}
