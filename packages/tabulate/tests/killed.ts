import type { ClaimRow } from '@muster/model';
import { EARTHQUAKE } from './earthquake.ts';

/** Claims of as many reports and outlets, told by what differs from an exact count of the killed. */
export function killed(...told: readonly Partial<ClaimRow>[]): ClaimRow[] {
  return told.map((it, index) => ({
    ...EARTHQUAKE.find(({ claim }) => claim === 'q24')!,
    claim: `x${index}`,
    report: `x${index}`,
    outlet: `Outlet ${index}`,
    counted: null,
    ...it,
  }));
}
