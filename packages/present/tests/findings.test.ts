import type { ClaimRow, ComparisonRow } from '@muster/model';
import { describe, expect, it } from 'vitest';
import { findings } from '../src/report/findings.ts';
import { sampleCorpus } from './sample-corpus.ts';
import { SAMPLE_REPORTS } from './sample-reports.ts';

const [sample] = sampleCorpus(SAMPLE_REPORTS).claims;

function counts(...rows: Partial<ClaimRow>[]): ClaimRow[] {
  return rows.map((row, at) => ({
    ...sample!,
    claim: `c${at}`,
    kind: 'count',
    category: 'troops',
    bound: 'exact',
    certainty: 'CT+',
    unit: null,
    low: null,
    high: null,
    speaker: 'the agency',
    surface: String(row.value),
    ...row,
  }));
}

const lines = (claims: readonly ClaimRow[], comparisons: readonly ComparisonRow[] = []) =>
  findings({ title: '', readReports: [], claims, dates: [], charts: [], comparisons }).map(
    ({ figure, detail }) =>
      `${figure}: ${detail.map((part) => (typeof part === 'string' ? part : `[${part.words}]`)).join('')}`,
  );

describe('what was found', () => {
  it('tells of a category the first, the largest and the latest figure', () => {
    const claims = counts(
      { value: 300, published: '2031-03-02' },
      { value: 900, published: '2031-03-05', speaker: 'the ministry' },
      { value: 500, published: '2031-03-09' },
    );
    expect(lines(claims)[1]).toBe(
      'Troops: 3 claims: first [300 (the agency, 2 Mar 2031)], at most [900 (the ministry, 5 Mar 2031)], latest [500 (the agency, 9 Mar 2031)]',
    );
  });

  it('counts no forecast, however surely it is said', () => {
    const claims = (to: string) =>
      counts(
        { value: 300, published: '2031-03-02', from: null, to: null, certaintyCues: null },
        { value: 9000, published: '2031-03-05', from: null, to, certaintyCues: null },
      );
    expect(lines(claims('2031-12-31'))[1]).toContain('Troops: 1 claim: first and at most and latest [300');
    expect(lines(claims('2031-03-04'))[1]).toContain('at most and latest [9,000');
  });

  it('names the two speakers who are furthest apart within a fortnight', () => {
    const claims = counts(
      { value: 300, published: '2031-03-02' },
      { value: 900, published: '2031-03-05', speaker: 'the ministry', low: 900, bound: 'over' },
      { value: 310, published: '2031-03-05', speaker: 'the mayor' },
    );
    const against = (right: string, days: number, relation: ComparisonRow['relation'] = 'contradiction') => ({
      series: 's',
      left: 'c0',
      right,
      leftSpeaker: 'the agency',
      rightSpeaker: claims.find(({ claim }) => claim === right)!.speaker,
      relation,
      days,
    });
    const told = (...comparisons: ComparisonRow[]) =>
      lines(claims, comparisons).filter((line) => line.startsWith('Disagreement'));
    expect(told(against('c2', 3), against('c1', 3))).toEqual([
      'Disagreement: troops: [300 (the agency, 2 Mar 2031)] against [> 900 (the ministry, 5 Mar 2031)]',
    ]);
    expect(told(against('c1', 15), against('c2', 3, 'agreement'))).toEqual([]);
  });

  it('leaves out what a source only expects', () => {
    const claims = counts(
      { value: 300, published: '2031-03-02' },
      { value: 900, published: '2031-03-05', certainty: 'PR+', certaintyCues: 'expects' },
    );
    expect(lines(claims)[1]).toBe(
      'Troops: 1 claim: first and at most and latest [300 (the agency, 2 Mar 2031)]',
    );
  });

  it('names a figure once that is two of them', () => {
    const claims = counts({ value: 300, published: '2031-03-02' }, { value: 900, published: '2031-03-05' });
    expect(lines(claims)[1]).toContain('at most and latest [900');
  });

  it('leaves out what a speaker denies', () => {
    const claims = counts(
      { value: 300, published: '2031-03-02' },
      { value: 9000, published: '2031-03-05', certainty: 'CT-' },
    );
    expect(lines(claims)[1]).toContain('1 claim: ');
    expect(lines(claims).join(' ')).not.toContain('9000 (');
  });

  it('puts the categories with most claims first, five lines in all', () => {
    const categories = ['killed', 'killed', 'wounded', 'troops', 'troops', 'troops', 'shells'];
    const claims = counts(...categories.map((category, value) => ({ category, value })));
    expect(lines(claims).map((line) => line.split(':')[0])).toEqual([
      '7 claims',
      'Troops',
      'Killed',
      'Shells',
      '1 speaker',
    ]);
  });

  it('names each calibre once, the widest first', () => {
    const calibre = { kind: 'calibre', category: null, unit: 'millimetre', counted: null } as const;
    const claims = counts(
      { ...calibre, value: 60, weapon: 'mortar', surface: '60mm' },
      { ...calibre, value: 155, weapon: 'howitzer', surface: '155mm' },
      { ...calibre, value: 155, weapon: 'howitzer', surface: '155mm' },
    );
    expect(lines(claims)[1]).toMatch(/^Calibres: \[155 mm .*howitzer\], \[60 mm .*mortar\]$/);
  });
});
