import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Bound } from '@muster/model';
import { claimRows, dateRows, sourceRows, summaryRows, weaponRows } from '../src/index.ts';
import { combineEstimates } from '../src/tables/combine-estimates.ts';
import { compareDays } from '../src/tables/compare-days.ts';
import { HARBOUR } from './harbour.ts';
import { readReport } from './read-report.ts';

describe('The claims table', () => {
  it('stands in the order of publication, report and place in the text', () => {
    expect(claimRows(HARBOUR).map(({ claim }) => claim)).toEqual([
      'c1',
      'c2',
      'c3',
      'c4',
      'c8',
      'c5',
      'c6',
      'c7',
    ]);
  });

  it('is the same whatever the order of the reports', () => {
    expect(claimRows(HARBOUR.toReversed())).toEqual(claimRows(HARBOUR));
  });

  it('joins report, figure, claim and date in one row', () => {
    expect(claimRows(HARBOUR)[0]).toEqual({
      claim: 'c1',
      report: 'evening',
      published: '2031-05-05',
      outlet: 'Port News',
      title: '+1 fire',
      url: 'https://port.example/1',
      kind: 'count',
      category: 'missing',
      value: 40,
      low: 40,
      high: null,
      bound: 'over',
      unit: null,
      counted: 'people',
      whose: null,
      what: 'missing',
      place: 'harbour',
      when: 'Monday',
      from: '2031-05-05',
      to: '2031-05-05',
      speaker: 'The harbour master',
      cue: 'said',
      quotation: 'indirect',
      via: 'A; B',
      certainty: 'CT+',
      reportCertainty: 'Uu',
      certaintyCues: null,
      doubts: null,
      ties: null,
      cartridge: null,
      weapon: null,
      surface: '40',
      quote: "The harbour master said over 40 people were missing after Monday's fire.",
      start: 29,
      end: 31,
      rule: 'count',
    });
  });

  it('says why the report is not certain', () => {
    const [read] = HARBOUR;
    const [first, ...others] = read!.reading.claims;
    const doubted = { ...first!, doubts: ['future', 'unverified'] as const };
    const rows = claimRows([{ ...read!, reading: { ...read!.reading, claims: [doubted, ...others] } }]);
    expect(rows.map(({ claim, doubts }) => [claim, doubts])).toContainEqual([
      first!.id,
      'future; unverified',
    ]);
  });

  it('folds the white space of a quote that a line break cuts', () => {
    const text = 'About  50\n people\r\n\tleft.';
    const [row] = claimRows([
      readReport({ id: 'r', text }, [{ id: 'c', words: '50', sentence: text, value: 50 }]),
    ]);
    expect(row?.quote).toBe('About 50 people left.');
  });

  it('has no row for a claim whose figure is not there', () => {
    const [read] = HARBOUR;
    const lost = { ...read!, reading: { ...read!.reading, figures: read!.reading.figures.slice(0, 1) } };
    expect(claimRows([lost]).map(({ claim }) => claim)).toEqual(['c6']);
  });

  it('puts undated reports last', () => {
    const undated = readReport({ id: 'a', text: 'All 5 left.' }, [
      { id: 'c0', words: '5', sentence: 'All 5 left.', value: 5 },
    ]);
    expect(claimRows([undated, ...HARBOUR]).at(-1)?.claim).toBe('c0');
  });
});

describe('The tables of dates and weapons', () => {
  it('say what was implied, from what, and the sentence', () => {
    expect(dateRows(HARBOUR)[0]).toMatchObject({
      surface: 'Monday',
      implied: 'year: published; day: published',
      quote: "The harbour master said over 40 people were missing after Monday's fire.",
    });
    expect(dateRows(HARBOUR)[1]).toMatchObject({ surface: 'Tuesday', implied: null });
  });

  it('quote a weapon with its sentence', () => {
    expect(weaponRows(HARBOUR)).toMatchObject([
      {
        surface: 'guns',
        quote: "Two 76mm guns stood near Maj. Gen. Hall's quarters on the quay.",
        millimetres: null,
      },
    ]);
  });

  it('find the sentence where no claim stands, and are not cut short by an abbreviation', () => {
    const text = 'It rained. Rifles lay near Maj. Gen. Hall\nin the ditch. Nobody came.\n\nThe end.';
    expect(weaponRows([readReport({ id: 'r', text }, [], [], ['Rifles'])])[0]?.quote).toBe(
      'Rifles lay near Maj. Gen. Hall in the ditch.',
    );
  });
});

describe('The table of sources', () => {
  it('counts the claims, reports and outlets of each speaker, however the name is written', () => {
    expect(sourceRows(HARBOUR)).toEqual([
      {
        speaker: 'The mayor',
        claims: 5,
        reports: 3,
        outlets: 2,
        direct: 1,
        indirect: 4,
        mixed: 0,
        first: '2031-05-05',
        last: '2031-05-07',
        grade: null,
      },
      {
        speaker: 'Sailors',
        claims: 1,
        reports: 1,
        outlets: 1,
        direct: 0,
        indirect: 1,
        mixed: 0,
        first: '2031-05-07',
        last: '2031-05-07',
        grade: null,
      },
      {
        speaker: 'The harbour master',
        claims: 1,
        reports: 1,
        outlets: 1,
        direct: 0,
        indirect: 1,
        mixed: 0,
        first: '2031-05-05',
        last: '2031-05-05',
        grade: null,
      },
    ]);
  });
});

describe('The summary', () => {
  it('gives low, best and high for each speaker and category, without parts and denials', () => {
    expect(
      summaryRows(HARBOUR).map(({ category, speaker, low, best, high, claims, setAside }) => [
        category,
        speaker,
        low,
        best,
        high,
        claims,
        setAside,
      ]),
    ).toEqual([
      ['killed', 'Sailors', null, 20, null, 1, 0],
      ['killed', 'The mayor', 12, 15, 16, 4, 1],
      ['missing', 'The harbour master', 40, null, null, 1, 0],
      ['missing', 'The mayor', null, null, null, 1, 1],
    ]);
  });

  it.each<[string, [Bound, number | null, number | null, number | null, string | null][], (number | null)[]]>(
    [
      ['nothing out of nothing', [], [null, null, null]],
      ['an exact number three times', [['exact', 5, null, null, null]], [5, 5, 5]],
      ['no mean of a range', [['range', null, 10, 12, null]], [10, null, 12]],
      ['no bound of "about"', [['approx', 50, null, null, null]], [null, 50, null]],
      [
        'the latest best',
        [
          ['exact', 5, null, null, '2031-01-01'],
          ['exact', 7, null, null, '2031-01-02'],
        ],
        [5, 7, 7],
      ],
      [
        'no best where one day differs',
        [
          ['exact', 5, null, null, '2031-01-01'],
          ['exact', 7, null, null, '2031-01-01'],
        ],
        [5, null, 7],
      ],
      [
        'no bounds that contradict each other',
        [
          ['over', 11, 11, null, null],
          ['atMost', 8, null, 8, null],
        ],
        [null, null, null],
      ],
      [
        'no high where somebody says more',
        [
          ['exact', 5, null, null, null],
          ['atLeast', 9, 9, null, null],
        ],
        [5, 5, null],
      ],
      ['zero as a number', [['exact', 0, null, null, null]], [0, 0, 0]],
      ['the ends of "dozens" without a best', [['vague', null, 12, null, null]], [12, null, null]],
    ],
  )('draws %s', (_, claims, [low, best, high]) => {
    const dated = claims.map(([bound, value, least, most, published]) => ({
      bound,
      value,
      low: least,
      high: most,
      published,
    }));
    expect(combineEstimates(dated)).toEqual({ low, best, high });
  });

  it('draws nothing from what is denied, left open or to come, and counts it', () => {
    const told = (id: string, value: number, other: object = {}) => ({
      ...{ id, words: `${value}`, sentence: `${value} died`, value, category: 'killed', ...other },
    });
    const text = '5 died. 7 died. 9 died on Friday. 20 died.';
    const denied = told('k2', 7, { certainty: 'CT-' });
    const open = told('k4', 20, { certainty: 'Uu' });
    const [friday] = [{ surface: 'Friday', from: '2031-05-09', to: '2031-05-09' }];
    const claims = [told('k1', 5), denied, told('k3', 9, { when: 'Friday' }), open];
    const rows = summaryRows([readReport({ id: 'r', text, published: '2031-05-06' }, claims, [friday])]);
    expect(rows).toMatchObject([{ low: 5, best: 5, high: 5, claims: 4, setAside: 3 }]);
    const past = readReport({ id: 'r', text, published: '2031-05-10' }, claims, [friday]);
    expect(summaryRows([past])).toMatchObject([{ low: 5, best: null, high: 9, setAside: 2 }]);
  });

  it('never puts low above best, or best above high', () => {
    const amount = fc.integer({ min: 0, max: 20 });
    const claim = fc.oneof(
      fc.record({
        bound: fc.constantFrom<Bound>('exact', 'approx', 'over', 'atLeast', 'under', 'atMost'),
        value: amount,
        low: fc.constant(null),
        high: fc.constant(null),
      }),
      fc.tuple(amount, amount).map(([a, b]) => ({
        bound: 'range' as const,
        value: null,
        low: Math.min(a, b),
        high: Math.max(a, b),
      })),
    );
    const dated = fc.tuple(claim, fc.option(fc.constantFrom('2031-01-01', '2031-01-02'), { nil: null }));
    fc.assert(
      fc.property(fc.array(dated), (claims) => {
        const { low, best, high } = combineEstimates(claims.map(([it, published]) => ({ ...it, published })));
        const stated = [low, best, high].filter((number) => number !== null);
        expect(stated).toEqual(stated.toSorted((left, right) => left - right));
      }),
      { numRuns: 1000 },
    );
  });
});

it('orders days before the year 1 backwards', () => {
  const days = ['2024-01-02', '-0043-03-15', '0001-01-01', '-0100-01-01', '-0043-01-01'];
  expect(days.sort(compareDays)).toEqual([
    '-0100-01-01',
    '-0043-01-01',
    '-0043-03-15',
    '0001-01-01',
    '2024-01-02',
  ]);
});
