import type { ClaimRow } from '@muster/model';

/** What an example has to say of a claim; the rest is as plain as it can be. */
export type ExampleClaim = Partial<ClaimRow> & Pick<ClaimRow, 'published' | 'surface' | 'quote'>;

/** Example claims as rows of `claims.csv`, numbered, one report a day and outlet. */
export function exampleClaims(claims: readonly ExampleClaim[]): ClaimRow[] {
  return claims.map((claim, index) => {
    const start = Math.max(0, claim.quote.indexOf(claim.surface));
    return {
      claim: `example-${String(index + 1).padStart(2, '0')}`,
      report: `sample-${claim.published ?? 'undated'}`,
      outlet: 'Sample Wire',
      title: null,
      url: null,
      kind: 'count',
      category: 'troops',
      value: null,
      low: null,
      high: null,
      bound: 'exact',
      unit: null,
      counted: 'soldiers',
      whose: 'North Korean',
      what: null,
      place: null,
      when: null,
      from: null,
      to: null,
      speaker: null,
      cue: 'said',
      quotation: 'indirect',
      via: null,
      certainty: 'CT+',
      reportCertainty: 'Uu',
      certaintyCues: null,
      doubts: null,
      ties: null,
      cartridge: null,
      weapon: null,
      start,
      end: start + claim.surface.length,
      rule: 'example',
      ...claim,
    };
  });
}
