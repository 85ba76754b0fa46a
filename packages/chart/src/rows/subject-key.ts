import type { ClaimRow } from '@muster/model';
import { placeKey } from './place-key.ts';

/** A nation and its adjective are one owner: "North Korea" and "North Korean". */
const ownerKey = (whose: string) => whose.toLowerCase().replace(/(?<=a)n$/u, '');

/**
 * What each claim is about: where, and whose where the claims speak of several. Figures of two subjects are never one series:
 * those in Kursk are no part of a line about Russia.
 */
export function subjectKeys(claims: readonly Pick<ClaimRow, 'whose' | 'place'>[]): string[] {
  const several = new Set(claims.flatMap(({ whose }) => (whose === null ? [] : ownerKey(whose)))).size > 1;
  return claims.map(({ whose, place }) =>
    JSON.stringify([
      place === null ? null : placeKey(place),
      several && whose !== null ? ownerKey(whose) : null,
    ]),
  );
}
