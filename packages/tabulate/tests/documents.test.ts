import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '@muster/model';
import { claimRows, documentsOf, nearDocuments, storiesOf, tablesOf } from '../src/index.ts';
import { sharedBy, shinglesOf } from '../src/documents/shingles.ts';
import { readReport, type Told } from './read-report.ts';

const FLOOD = [
  'The river Orla burst its banks near Velmark on Monday night, the governor said.',
  'At least 12 people were killed in the lower town, and 300 families spent the night in the school.',
  'Rescue crews from Tarnau reached the hospital by boat at dawn and carried out 41 patients.',
  'The bridge at Hessing is closed; engineers will look at its piers once the water has fallen.',
  'Governor Ada Lindqvist asked the capital for pumps, tents and a field kitchen.',
];
const STRIKE = `Dockers in Port Ambrel walked out on Tuesday over a new shift plan, their union said.
About 1,200 workers stood at the gates, and 14 ships waited in the roads off Cape Sorel, the harbour office of Port Ambrel said.
Union leader Tomas Reyk called the plan an insult; the Ambrel Stevedoring Company said talks would go on.`;
const AFTER = `Talks between dockers and the Ambrel Stevedoring Company broke down on Friday, said Tomas Reyk.
By then 31 ships lay off Cape Sorel, and a second berth in Port Ambrel had closed.`;
const VISIT = `On Wednesday Governor Ada Lindqvist walked through Velmark with the mayor. The Orla has fallen by a metre.`;

const toll: Told = {
  id: 'a1',
  words: '12',
  sentence: FLOOD[1]!,
  bound: 'atLeast',
  value: 12,
  low: 12,
  category: 'killed',
};
const patients: Told = { id: 'a2', words: '41', sentence: FLOOD[2]!, value: 41, category: 'people' };
const told = (id: string, sentences: readonly string[], report: Partial<Report>, ...claims: Told[]) =>
  readReport({ id, text: sentences.join('\n'), ...report }, claims);
const as = (claim: Told, id: string, other: Partial<Told> = {}) => ({ ...claim, id, ...other });

const original = told('wire', FLOOD, { outlet: 'Wire', published: '2031-05-06' }, toll, patients);
const cut = told(
  'courier',
  [...FLOOD.slice(0, 3), 'In Courier country 7 cellars were pumped dry.'],
  { outlet: 'Courier', published: '2031-05-06' },
  as(toll, 'b1'),
  as(patients, 'b2'),
  {
    id: 'b3',
    words: '7',
    sentence: 'In Courier country 7 cellars were pumped dry.',
    value: 7,
    counted: 'cellars',
  },
);
const more = FLOOD[1]!.replace('12', '15');
const updated = told(
  'wire-2',
  [FLOOD[0]!, more, ...FLOOD.slice(2)],
  { outlet: 'Wire', published: '2031-05-07' },
  as(toll, 'c1', { words: '15', sentence: more, value: 15, low: 15 }),
  as(patients, 'c2'),
);
const same = told(
  'wire-again',
  FLOOD,
  { outlet: 'Wire', published: '2031-05-08' },
  as(toll, 'd1'),
  as(patients, 'd2'),
);
const apart = told('visit', [VISIT], { outlet: 'Courier', published: '2031-05-08' });
const strike = told('strike', [STRIKE], { outlet: 'Wire', published: '2031-05-06' });
const all = [same, apart, updated, strike, cut, original];

describe('Documents', () => {
  const documents = documentsOf(all, claimRows(all));
  const row = (report: string) => documents.rows.find((it) => it.report === report)!;

  it('that tell one story are told apart from those about one event', () => {
    expect(
      documents.rows.map(({ report, standing, original: of, version, story }) => [
        report,
        standing,
        of,
        version,
        story,
      ]),
    ).toEqual([
      ['courier', 'original', null, null, 'courier'],
      ['strike', 'original', null, null, 'strike'],
      ['wire', 'copy', 'courier', 1, 'courier'],
      ['wire-2', 'version', 'courier', 2, 'courier'],
      ['visit', 'original', null, null, 'courier'],
      ['wire-again', 'duplicate', 'courier', null, 'courier'],
    ]);
  });
  it('say how near they are', () => {
    expect(row('wire')).toMatchObject({ claims: 2, copied: 2 });
    expect(row('wire').containment).toBeGreaterThan(0.8);
    expect(row('wire').resemblance).toBeLessThan(0.7);
    expect(row('visit')).toMatchObject({ containment: null, resemblance: null });
  });

  it('keep every claim, and count once what only repeats another', () => {
    expect(Object.fromEntries(documents.copies)).toEqual({
      a1: 'b1',
      a2: 'b2',
      c2: 'a2',
      d1: 'a1',
      d2: 'a2',
    });
    const { claims, copies, series } = tablesOf(all);
    expect(claims.rows).toHaveLength(9);
    expect(copies.rows).toHaveLength(5);
    const [killed] = series.rows.filter(({ category }) => category === 'killed');
    expect(killed).toMatchObject({ claims: 2, reports: 1, copies: 2 });
  });

  it('are the same whatever their order', () => {
    expect(documentsOf(all.toReversed(), claimRows(all)).rows).toEqual(documents.rows);
  });

  it('at one address are versions, however much was written anew, unless it is a front page', () => {
    const standings = (url: string) => {
      const two = [told('x', [STRIKE], { url }), told('y', [VISIT], { url })];
      return documentsOf(two, []).rows.map(({ standing }) => standing);
    };
    expect(standings('https://port.example/strike')).toEqual(['original', 'version']);
    expect(standings('https://port.example/')).toEqual(['original', 'original']);
  });
});

describe('Stories', () => {
  it('are told apart by the names of people and places', () => {
    expect(storiesOf([FLOOD.join('\n'), STRIKE, VISIT, AFTER])).toEqual([0, 1, 0, 1]);
  });
});

describe('Near-duplicates', () => {
  /** What MinHash and its bands only estimate, text against text. */
  const exact = (texts: readonly string[]) => {
    const sets = texts.map((text) => shinglesOf(text.split(' ')));
    return sets.map((own, index) =>
      sets
        .slice(0, index)
        .flatMap((other, at) =>
          sharedBy(own, other, 0)! / Math.min(own.length, other.length) >= 0.5 ? [at] : [],
        ),
    );
  };

  it('are those that comparing every pair finds', () => {
    const word = fc.nat(400).map((number) => `w${number}`);
    const texts = fc
      .array(fc.array(word, { minLength: 40, maxLength: 60 }), { minLength: 1, maxLength: 4 })
      .chain((seeds) =>
        fc
          .array(
            fc.record({
              seed: fc.nat(seeds.length - 1),
              from: fc.nat(15),
              to: fc.integer({ min: 25, max: 60 }),
              odd: fc.nat(3),
            }),
            { minLength: 2, maxLength: 8 },
          )
          .map((cuts) =>
            cuts.map(({ seed, from, to, odd }) =>
              seeds[seed]!.slice(from, to)
                .map((it, at) => (odd > 0 && at % (odd * 9) === 5 ? `odd${at}` : it))
                .join(' '),
            ),
          ),
      )
      .filter((made) => made.every((text) => text.split(' ').length >= 12));
    let [found, missed] = [0, 0];
    fc.assert(
      fc.property(texts, (made) => {
        const near = nearDocuments(made).map((list) => list.map(({ index }) => index).sort((a, b) => a - b));
        exact(made).forEach((wanted, index) => {
          expect(wanted).toEqual(expect.arrayContaining(near[index]!));
          found += near[index]!.length;
          missed += wanted.length - near[index]!.length;
        });
      }),
      { seed: 6, numRuns: 200 },
    );
    expect(found).toBeGreaterThan(500);
    expect(missed / (found + missed)).toBeLessThan(0.01);
  });
});
