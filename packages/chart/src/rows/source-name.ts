import type { ClaimRow } from '@muster/model';

/** Who a chart says a claim is by: its speaker, or the report in its own voice ("Sample Wire, own report"). */
export function sourceName({ speaker, outlet }: Pick<ClaimRow, 'speaker' | 'outlet'>): string {
  if (speaker !== null) return speaker;
  return outlet === null ? 'No source named' : `${outlet}, own report`;
}
