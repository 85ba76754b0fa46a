import { describe, expect, it } from 'vitest';
import type { ClaimRow, SeriesClaimRow } from '@muster/model';
import { seriesOf } from '../src/index.ts';
import { EARTHQUAKE } from './earthquake.ts';
import { EARTHQUAKE_ALONE, EARTHQUAKE_SERIES, type Answer } from './earthquake-answer.ts';

/** A series as an analyst writes it down. */
function answers({ series, members }: ReturnType<typeof seriesOf>): Omit<Answer, 'about'>[] {
  return series.map((row) => {
    const own = members.filter((it) => it.series === row.series).sort((a, b) => (a.claim < b.claim ? -1 : 1));
    const aside = own
      .filter(({ standing }) => standing !== 'current')
      .map(({ claim, standing }) => [claim, standing]);
    const revisions = own.flatMap(({ claim, revises }) =>
      revises === null ? [] : [[claim, revises] as const],
    );
    const { verdict, low, best, high, speakers, outlets, firstClaim: first, latestClaim: latest } = row;
    return {
      claims: own.map(({ claim }) => claim),
      ...(aside.length > 0 ? { aside: Object.fromEntries(aside) as Record<string, never> } : {}),
      ...(revisions.length > 0 ? { revisions } : {}),
      verdict,
      low,
      best,
      high,
      speakers,
      outlets,
      first,
      latest,
    };
  });
}

const byFirst = (list: readonly Omit<Answer, 'about'>[]) =>
  list.toSorted((a, b) => (a.claims[0]! < b.claims[0]! ? -1 : 1));
describe('The series of the earthquake', () => {
  const found = seriesOf(EARTHQUAKE);

  it('are those that an analyst worked out by hand', () => {
    expect(byFirst(answers(found))).toEqual(
      byFirst(EARTHQUAKE_SERIES.map((answer) => ({ ...answer, about: undefined }))),
    );
  });

  it('leave alone what nobody can place', () => {
    const placed = new Set(found.members.map(({ claim }) => claim));
    expect(EARTHQUAKE.map(({ claim }) => claim).filter((claim) => !placed.has(claim))).toEqual(
      EARTHQUAKE_ALONE,
    );
  });

  it('do not depend on the order of the claims', () => {
    expect(seriesOf(EARTHQUAKE.toReversed())).toEqual(found);
  });
});

const standing = (members: readonly SeriesClaimRow[]) =>
  Object.fromEntries(members.map(({ claim, standing: is }) => [claim, is]));
/** Claims told by what differs from an exact count of the killed. */
const claimsOf = (...told: Partial<ClaimRow>[]): ClaimRow[] =>
  told.map((it, index) => ({
    ...EARTHQUAKE.find(({ claim }) => claim === 'q24')!,
    claim: `x${index}`,
    report: `x${index}`,
    outlet: `Outlet ${index}`,
    counted: null,
    ...it,
  }));
const howMany = (...told: Partial<ClaimRow>[]) => seriesOf(claimsOf(...told)).series.length;

describe('Claims are about the same thing', () => {
  it.each<[string, Partial<ClaimRow>, Partial<ClaimRow>]>([
    ['whatever article and case a place has', { place: 'the Kursk Region' }, { place: 'Kursk' }],
    ['whoever owns the place', { place: "Russia's Kursk region" }, { place: 'Kursk' }],
    [
      'whether a side is written as a noun or an adjective',
      { whose: "North Korea's" },
      { whose: 'North Korean' },
    ],
    ['whether they count people or dead', { counted: 'people' }, { counted: 'dead' }],
    [
      'whether soldiers were sent or moved',
      { category: 'troops', what: 'sent' },
      { category: 'troops', what: 'moved' },
    ],
    [
      'in the singular and the plural',
      { category: 'ships', counted: 'ships' },
      { category: 'ships', counted: 'ship' },
    ],
  ])('%s', (_, left, right) => {
    expect(howMany(left, right)).toBe(1);
  });

  it.each<[string, Partial<ClaimRow>, Partial<ClaimRow>]>([
    ['a town and a country', { place: 'Kursk' }, { place: 'Russia' }],
    ['a place and none', { place: 'Kursk' }, {}],
    ['two sides', { whose: 'Russian' }, { whose: 'Ukrainian' }],
    ['a side and none', { whose: 'Russian' }, {}],
    ['a count and a share', { kind: 'percent' }, {}],
    [
      'two currencies',
      { kind: 'money', unit: 'US dollar', counted: 'aid' },
      { kind: 'money', unit: 'euro', counted: 'aid' },
    ],
    ['soldiers and everybody', { counted: 'soldiers' }, { counted: 'people' }],
    [
      'those sent and those withdrawn',
      { category: 'troops', what: 'sent' },
      { category: 'troops', what: 'withdrawn' },
    ],
    [
      'a total and an increment',
      { category: 'troops' },
      { category: 'troops', counted: '3,000 additional troops' },
    ],
    ['a total and the past week', {}, { when: 'the past week', from: '2032-01-30', to: '2032-02-06' }],
    [
      'two weeks',
      { when: 'the past week', from: '2032-01-23', to: '2032-01-30' },
      { when: 'the past week', from: '2032-01-30', to: '2032-02-06' },
    ],
  ])('but not %s', (_, left, right) => {
    expect(howMany(left, right)).toBe(2);
  });

  it('as far as the events are the same', () => {
    const claims = claimsOf({}, {});
    expect(seriesOf(claims, { storyOf: (report) => report }).series).toHaveLength(2);
    expect(seriesOf(claims, { storyOf: () => 'quake' }).series).toHaveLength(1);
  });

  it('where a user says so, under the name that the user gives', () => {
    const claims = claimsOf({ place: 'Karsa' }, { place: 'Karsa valley' }, {});
    const chosen = seriesOf(claims, {
      together: [{ name: 'the valley', claims: ['x0', 'x1'] }],
      alone: ['x2'],
    });
    expect(chosen.series.map(({ about, claims: n }) => [about, n])).toEqual([['the valley', 2]]);
    expect(seriesOf(claims, { names: { places: { Karsa: ['Karsa valley'] } } }).series).toHaveLength(2);
  });
});

describe('A number in a series', () => {
  it('of a copy is kept, and counted once', () => {
    const claims = claimsOf({ report: 'a' }, { report: 'b' });
    const { series, members } = seriesOf(claims, { copies: new Set(['x1']) });
    expect(series[0]).toMatchObject({ claims: 1, reports: 1, outlets: 1, copies: 1, verdict: 'single' });
    expect(standing(members)).toEqual({ x0: 'current', x1: 'copy' });
    expect(seriesOf(claims).series[0]).toMatchObject({
      claims: 2,
      reports: 2,
      outlets: 2,
      copies: 0,
      verdict: 'agreement',
    });
  });

  it('is revised by the same speaker under another name that a user knows', () => {
    const claims = claimsOf(
      { speaker: 'the NIS', value: 3, published: '2032-02-01' },
      { speaker: 'National Intelligence Service', value: 4, published: '2032-02-02' },
    );
    const speakers = { NIS: ['National Intelligence Service'] };
    expect(standing(seriesOf(claims, { names: { speakers } }).members)).toEqual({
      x0: 'revised',
      x1: 'current',
    });
    expect(standing(seriesOf(claims).members)).toEqual({ x0: 'current', x1: 'current' });
  });

  it('is revised where the text says so', () => {
    const claims = claimsOf({ ties: 'revision x1', value: 14 }, { value: 12 });
    expect(standing(seriesOf(claims).members)).toEqual({ x0: 'current', x1: 'revised' });
  });

  it('stays beside another one that the speaker gives on the same day', () => {
    const claims = claimsOf({ speaker: 'A', value: 1 }, { speaker: 'A', value: 5 });
    expect(seriesOf(claims).series[0]).toMatchObject({
      low: 1,
      best: null,
      high: 5,
      spread: 4,
      verdict: 'single',
    });
  });

  it('is put beside the other speakers', () => {
    const { comparisons } = seriesOf(
      claimsOf(
        { speaker: 'A', bound: 'over', value: 11, low: 11, published: '2032-02-01' },
        { speaker: 'B', bound: 'range', value: null, low: 11, high: 12 },
      ),
    );
    expect(comparisons).toMatchObject([
      { left: 'x0', right: 'x1', leftSpeaker: 'A', rightSpeaker: 'B', relation: 'overlap', days: 5 },
    ]);
  });
});
