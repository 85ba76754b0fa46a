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

/** Goes to an address within the page, so that it can be linked to and the back button works; and there once more where it is that already. */
export function follow(link: string): void {
  if (location.hash === link) dispatchEvent(new Event('hashchange'));
  else location.hash = link;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const NAMED = /^#(claim|report)-(.*)$/s;

/** Whether an address within the page is one of a claim or a report. */
export const namesShown = (hash: string) => NAMED.test(hash);

/** What an address within the page shows; null where it names no claim and no report. */
export function shownBy(
  hash: string,
  claims: readonly PageClaim[],
  reports: readonly PageReport[],
): Shown | null {
  const [, kind, rest = ''] = NAMED.exec(hash) ?? [];
  const id = decoded(rest);
  if (kind === 'claim') {
    const claim = claims.find((one) => one.claim === id);
    return claim === undefined ? null : { claim: claim.index, report: claim.report };
  }
  const report = kind === 'report' ? reports.findIndex((one) => one.id === id) : -1;
  return report === -1 ? null : { claim: null, report };
}
