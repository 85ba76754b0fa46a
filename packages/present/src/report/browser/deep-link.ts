import type { PageClaim, PageReport } from '../page-data.ts';
import type { Shown } from './view-state.ts';

/** The address of a claim within the page: "#claim-3f2a". */
export function claimLink({ claim }: Pick<PageClaim, 'claim'>): string {
  return `#claim-${encodeURIComponent(claim)}`;
}

/** The address of a report within the page. */
export function reportLink({ id }: Pick<PageReport, 'id'>): string {
  return `#report-${encodeURIComponent(id)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What an address within the page shows; null where it names no claim and no report. */
export function shownBy(
  hash: string,
  claims: readonly PageClaim[],
  reports: readonly PageReport[],
): Shown | null {
  const [, kind, rest = ''] = /^#(claim|report)-(.*)$/s.exec(hash) ?? [];
  const id = decoded(rest);
  if (kind === 'claim') {
    const claim = claims.find((one) => one.claim === id);
    return claim === undefined ? null : { claim: claim.index, report: claim.report };
  }
  const report = kind === 'report' ? reports.findIndex((one) => one.id === id) : -1;
  return report === -1 ? null : { claim: null, report };
}
