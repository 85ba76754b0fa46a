import type { ClaimRow } from '@muster/model';
import { proposeCharts } from '@muster/chart';
import type { ReportChart } from '@muster/present';

/** Pixels of a card on a tablet and on a phone: the report lays its charts out for these as well. */
const NARROWER = [700, 350];

/** Each chart that some claims have something for, laid out for a page, a tablet and a phone. */
export function reportCharts(claims: readonly ClaimRow[]): ReportChart[] {
  const narrower = NARROWER.map((width) => proposeCharts(claims, { width }));
  return proposeCharts(claims).map(({ kind: { id, title }, spec }) => ({
    id,
    title,
    spec,
    narrower: narrower.flatMap((proposals) =>
      proposals.filter(({ kind }) => kind.id === id).map((proposal) => proposal.spec),
    ),
  }));
}
