import { figureWords } from '@muster/model';
import { describe, expect, it } from 'vitest';
import { citation, paragraphOf } from '../src/report/browser/citation.ts';
import { claimsOfMark } from '../src/report/browser/claims-of-mark.ts';
import { claimLink, shownBy } from '../src/report/browser/deep-link.ts';
import { facetCounts } from '../src/report/browser/facets.ts';
import { FIRST_VIEW, nextView, type Action } from '../src/report/browser/view-state.ts';
import { filteredClaims, visibleClaims } from '../src/report/browser/visible-claims.ts';
import { collectPageData } from '../src/report/collect-page-data.ts';
import { sampleCorpus } from './sample-corpus.ts';
import { SAMPLE_REPORTS } from './sample-reports.ts';

const data = collectPageData({ title: 'Sample', ...sampleCorpus(SAMPLE_REPORTS), charts: [] });
const { claims } = data;
const after = (...actions: Action[]) => actions.reduce(nextView, FIRST_VIEW);
const figures = (...actions: Action[]) => visibleClaims(data, after(...actions)).map(figureWords);

describe('filtering claims', () => {
  it('searches figures, quotes, speakers and places, all words at once', () => {
    expect(figures({ kind: 'search', query: 'port ALDER  over' })).toEqual(['> 4,000']);
    expect(figures({ kind: 'search', query: 'insurer' })).toEqual(['$1.5 billion']);
    expect(figures({ kind: 'search', query: 'no such word' })).toEqual([]);
  });

  it('finds a number with or without its commas, letters without accents, titles, phrases, and a claim by its id', () => {
    expect(figures({ kind: 'search', query: '4000 alder' })).toEqual(['> 4,000']);
    expect(figures({ kind: 'search', query: 'ÁLDER 4,000' })).toEqual(['> 4,000']);
    expect(figures({ kind: 'search', query: '"over 4,000"' })).toEqual(['> 4,000']);
    expect(figures({ kind: 'search', query: '"4,000 over"' })).toEqual([]);
    const [first] = claims;
    expect(visibleClaims(data, after({ kind: 'search', query: first!.claim }))).toEqual([first]);
    const title = data.reports[first!.report]!.title!;
    expect(visibleClaims(data, after({ kind: 'search', query: `"${title}"` }))).toContain(first);
  });

  it('takes any value of one facet, and all facets together', () => {
    const either: Action[] = [
      { kind: 'facet', facet: 'category', value: 'killed', on: true },
      { kind: 'facet', facet: 'category', value: 'wounded', on: true },
    ];
    expect(figures(...either)).toEqual(['0', '“dozens”', '≤ 300']);
    expect(figures(...either, { kind: 'facet', facet: 'certainty', value: 'possible', on: true })).toEqual([
      '≤ 300',
    ]);
    expect(figures(...either, { kind: 'facet', facet: 'category', value: 'wounded', on: false })).toEqual([
      '≤ 300',
    ]);
  });

  it('counts a facet as if it were not set itself', () => {
    const state = after(
      { kind: 'facet', facet: 'outlet', value: 'Island Daily', on: true },
      { kind: 'facet', facet: 'category', value: 'killed', on: true },
    );
    expect(facetCounts(filteredClaims(data, state, 'outlet'), 'outlet')).toEqual([
      { value: 'Island Daily', count: 1 },
    ]);
    expect(
      facetCounts(filteredClaims(data, state, 'category'), 'category').map(({ value }) => value),
    ).toEqual(['wounded', 'killed', 'other money', 'troops']);
  });

  it('shows what was picked in a chart, and all again when cleared', () => {
    const picked = { claims: [0, 2], from: 'a chart' };
    expect(figures({ kind: 'pick', picked })).toEqual(['> 4,000', '≈ 600']);
    expect(figures({ kind: 'pick', picked }, { kind: 'clear' })).toHaveLength(claims.length);
  });
});

describe('sorting claims', () => {
  it('goes up, down, and back to the order of the reports', () => {
    const sort: Action = { kind: 'sort', column: 'figure' };
    expect(figures(sort).slice(0, 3)).toEqual(['0', '“dozens”', '≥ 40']);
    expect(figures(sort, sort)[0]).toBe('$1.5 billion');
    expect(figures(sort, sort, sort)).toEqual(claims.map(figureWords));
  });

  it('puts claims without a value last, both ways', () => {
    const sort: Action = { kind: 'sort', column: 'source' };
    expect(figures(sort).at(-1)).toBe('≈ 75%');
    expect(figures(sort, sort).at(-1)).toBe('≈ 75%');
  });
});

describe('linking to a claim', () => {
  it('finds the claim and its report again', () => {
    const { index, report } = claims[7]!;
    expect(shownBy(claimLink(claims[7]!), claims, data.reports)).toEqual({ claim: index, report });
    expect(shownBy('#report-undated-note', claims, data.reports)).toEqual({ claim: null, report: 2 });
    expect(shownBy('#claim-%E0%A4%A', claims, data.reports)).toBeNull();
    expect(shownBy('#claims', claims, data.reports)).toBeNull();
  });
});

describe('citing a claim', () => {
  it('gives quote, speaker, outlet, date and place', () => {
    const [claim] = claims;
    expect(citation(claim!, data.reports[0]!).split('\n')).toEqual([
      '“Over 4,000 marines were moved to Port Alder in late February, the Harbour Intelligence Office said on Tuesday.” – the Harbour Intelligence Office, in Harbour Wire, “Office counts new battalions at the northern port”, 4 Mar 2031, paragraph 1, characters 5–10.',
      '> 4,000 marines (21 Feb 2031 to 28 Feb 2031, Port Alder).',
      'https://wire.example/reports/1',
      `Report harbour-wire-01, claim ${claim!.claim}.`,
    ]);
  });

  it('counts paragraphs, not empty lines', () => {
    const pieces = [[0, 'one\n\ntwo\n \nthree']] as const;
    expect(paragraphOf({ pieces }, 0)).toBe(1);
    expect(paragraphOf({ pieces }, 6)).toBe(2);
    expect(paragraphOf({ pieces }, 13)).toBe(3);
    expect(paragraphOf({ pieces: [[40, 'later']] }, 42)).toBeNull();
  });
});

describe('the claims behind a mark', () => {
  const rows = [
    { claim: 'a', speaker: 'x', category: 'killed' },
    { claim: 'b', speaker: 'x', category: 'troops' },
    { claim: 'c', speaker: 'y', category: 'troops' },
  ];

  it('is the one that it names', () => {
    expect(claimsOfMark(rows[1]!, rows)).toEqual(['b']);
  });

  it('are those that a summary sums up', () => {
    expect(claimsOfMark({ speaker: 'x', __count: 2 }, rows)).toEqual(['a', 'b']);
    expect(claimsOfMark({ speaker: 'x', category: 'troops', __count: 1 }, rows)).toEqual(['b']);
  });

  it('are none where nothing is shared', () => {
    expect(claimsOfMark({ value: 3 }, rows)).toEqual([]);
  });
});
