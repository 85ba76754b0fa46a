import type { ClaimRow, Span } from '@muster/model';
import { CLAIM_COLUMNS, type PageClaim, type PageData } from './page-data.ts';

/** A claim as a row without names: its report's index, its sentence's start and end, then the values of `CLAIM_COLUMNS`. */
export function packClaim(claim: ClaimRow, report: number, sentence: Span | null): unknown[] {
  return [
    report,
    sentence?.start ?? null,
    sentence?.end ?? null,
    ...CLAIM_COLUMNS.map((column) => claim[column]),
  ];
}

/** The claims of a page, with their names again. */
export function unpackClaims({ claims, reports }: Pick<PageData, 'claims' | 'reports'>): PageClaim[] {
  return claims.map(([report, start, end, ...values], index) => {
    const { outlet, published } = reports[report as number]!;
    const cells = Object.fromEntries(CLAIM_COLUMNS.map((column, at) => [column, values[at]]));
    const sentence = typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
    return { ...cells, index, report, sentence, outlet, published } as unknown as PageClaim;
  });
}
