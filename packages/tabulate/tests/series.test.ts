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
    ['a place and none', { place: 'Kursk' }, { value: 50 }],
    ['two sides', { whose: 'Russian' }, { whose: 'Ukrainian' }],
    ['a side and none', { whose: 'Russian' }, { value: 50 }],
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
    const claims = claimsOf({ place: 'Karsa' }, { place: 'Karsa valley' }, { value: 50 });
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
      { speaker: 'the spy agency', value: 4, published: '2032-02-02' },
    );
    const speakers = { NIS: ['spy agency'] };
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

describe('What a claim leaves open', () => {
  const placed = (speaker: string | null, value: number, other: Partial<ClaimRow> = {}) => ({
    ...{ speaker, value, published: '2032-02-01' },
    ...other,
  });
  const sizes = (...told: Partial<ClaimRow>[]) =>
    seriesOf(claimsOf(...told))
      .series.map(({ claims }) => claims)
      .sort();

  it('is what another report says, where the same speaker gives the same number', () => {
    expect(sizes(placed('A', 12, { place: 'Karsa' }), placed('A', 12), placed('A', 15))).toEqual([3]);
    expect(sizes(placed('A', 12, { place: 'Karsa' }), placed('B', 12), placed('A', 15))).toEqual([1, 2]);
  });

  it('stays open where two places have that number', () => {
    const [here, there] = [{ place: 'Karsa' }, { place: 'Orla' }];
    expect(sizes(placed('A', 12, here), placed('A', 12, there), placed('A', 12))).toEqual([1, 1, 1]);
  });

  it('is not settled by a small number that nobody is named for', () => {
    expect(sizes(placed(null, 2, { place: 'Karsa' }), placed(null, 2))).toEqual([1, 1]);
    expect(sizes(placed(null, 200, { place: 'Karsa' }), placed(null, 200))).toEqual([2]);
  });

  it('is not settled across two events', () => {
    const claims = claimsOf(placed('A', 12, { place: 'Karsa' }), placed('A', 12));
    expect(seriesOf(claims, { storyOf: (report) => report }).series).toHaveLength(2);
  });
});

describe('Ties within a report', () => {
  const one = (...told: Partial<ClaimRow>[]) =>
    claimsOf(...told.map((it) => ({ report: 'one', outlet: 'One', ...it })));

  it('give a number that is said again the speaker and the place of its first mention', () => {
    const claims = one({ speaker: 'A', place: 'Karsa', value: 12 }, { ties: 'same x0', value: 12 });
    const { series, members } = seriesOf(claims);
    expect(series).toMatchObject([{ claims: 2, speakers: 1, verdict: 'single' }]);
    expect(standing(members)).toEqual({ x0: 'current', x1: 'repeated' });
  });

  it('give nothing where speaker or place say otherwise', () => {
    expect(
      seriesOf(one({ speaker: 'A', place: 'Karsa' }, { speaker: 'B', ties: 'same x0' })).series,
    ).toHaveLength(2);
    expect(seriesOf(one({ place: 'Karsa' }, { place: 'Orla', ties: 'same x0' })).series).toHaveLength(2);
  });

  it('leave a part with a place of its own to that place', () => {
    const claims = one(
      { speaker: 'A', place: 'Selvania', value: 41, ties: 'total x1' },
      { speaker: 'A', place: 'Karsa', value: 19, ties: 'subset x0' },
      { speaker: 'A', value: 9, ties: 'subset x0' },
    );
    const { series, members } = seriesOf(claims);
    expect(series).toHaveLength(2);
    expect(standing(members)).toEqual({ x0: 'current', x1: 'current', x2: 'part' });
  });

  it('that run in a circle do no harm', () => {
    expect(seriesOf(one({ ties: 'same x1' }, { ties: 'same x0' })).series).toMatchObject([{ claims: 2 }]);
  });
});

describe('A number told later', () => {
  const later = { published: '2032-02-06' };

  it('by a report in its own voice is no second voice', () => {
    const claims = claimsOf(
      { speaker: 'A', value: 12, published: '2032-02-01' },
      { ...later, value: 12, bound: 'approx' },
    );
    expect(standing(seriesOf(claims).members)).toEqual({ x0: 'current', x1: 'repeated' });
    const other = claimsOf({ speaker: 'A', value: 12, published: '2032-02-01' }, { ...later, value: 13 });
    expect(standing(seriesOf(other).members)).toEqual({ x0: 'current', x1: 'current' });
  });

  it('as what had been said before takes no place of a newer one', () => {
    const april = { when: 'April', from: '2031-04-01', to: '2031-04-30', speaker: 'A', ...later };
    const told = (quote: string) =>
      seriesOf(
        claimsOf(
          { speaker: 'A', value: 20, published: '2032-02-01' },
          { ...april, value: 6, cue: 'counted', quote },
        ),
      ).members;
    expect(standing(told('In April A had counted 6 dead.'))).toEqual({ x0: 'current', x1: 'revised' });
    expect(standing(told('A counted 6 dead in April.'))).toEqual({ x0: 'revised', x1: 'current' });
  });

  it('is followed through one report that gives a number for each day', () => {
    const day = (value: number, to: string) => ({
      report: 'one',
      speaker: 'A',
      value,
      from: to,
      to,
      ...later,
    });
    const { series, members } = seriesOf(claimsOf(day(19, '2032-02-04'), day(12, '2032-02-02')));
    expect(standing(members)).toEqual({ x0: 'current', x1: 'revised' });
    expect(series).toMatchObject([{ best: 19, revisions: 1 }]);
  });
});

describe('Names that are one', () => {
  it('are an acronym and what it stands for, unless that is two things', () => {
    const speakers = (...names: string[]) =>
      seriesOf(claimsOf(...names.map((speaker) => ({ speaker })))).series[0]?.speakers;
    expect(speakers('the NIS', "South Korea's National Intelligence Service")).toBe(1);
    expect(speakers('USGS', 'the U.S. Geological Survey')).toBe(1);
    expect(speakers('the NIS', 'National Intelligence Service', 'National Institute of Seismology')).toBe(3);
    expect(speakers('NATO', 'the mayor')).toBe(2);
  });

  it.each([
    ['Kahramanmaraş', 'Kahramanmaras'],
    ['St. Petersburg', 'Saint Petersburg'],
    ['Port-au-Prince', 'Port au Prince'],
    ['Karsa, Selvania', 'the city of Karsa'],
    ['the northern province of Orla', 'Orla Province'],
    ['the U.S.', 'the United States'],
    ['Russia’s Kursk region', 'Kursk'],
  ])('%s and %s', (left, right) => {
    expect(howMany({ place: left, value: 1 }, { place: right, value: 2 })).toBe(1);
  });

  it.each([
    ['eastern Russia', 'Russia'],
    ["Karsa's old town", "Orla's new town"],
    ['New York', 'York'],
  ])('but not %s and %s', (left, right) => {
    expect(howMany({ place: left, value: 1 }, { place: right, value: 2 })).toBe(2);
  });

  it.each([
    ['Turkish', "Turkey's"],
    ['Ukrainians', 'Ukrainian'],
    ['North Korea’s', 'DPRK'],
    ['U.S.', 'American'],
  ])('%s and %s people', (left, right) => {
    expect(howMany({ whose: left, value: 1 }, { whose: right, value: 2 })).toBe(1);
  });
});

describe('What happened to things', () => {
  const houses = (what: string | null, value: number) => ({
    category: 'buildings',
    counted: 'houses',
    what,
    value,
  });

  it('is one, however it is put, and another where it is another', () => {
    expect(howMany(houses('destroyed', 70), houses('razed', 80))).toBe(1);
    expect(howMany(houses('stood', 70), houses('inspected', 80))).toBe(1);
    expect(howMany(houses('destroyed', 70), houses('damaged', 80))).toBe(2);
    const drones = (what: string) => ({ category: 'drones', counted: 'drones', what });
    expect(howMany(drones('launched'), drones('intercepted'))).toBe(2);
  });

  it('counts containers of arms as containers, and a number of houses as houses', () => {
    const cargo = (counted: string) => ({ category: 'cargo', counted });
    expect(howMany(cargo('containers of arms'), cargo('containers'))).toBe(1);
    expect(howMany(cargo('a number of containers'), cargo('containers'))).toBe(1);
    expect(howMany(cargo('crates of arms'), cargo('containers'))).toBe(2);
  });

  it('is no addition where "more than" bounds a number', () => {
    const said = (surface: string, quote: string) => ({ category: 'displaced', surface, quote, value: 300 });
    const total = said('400', 'Some 400 fled.');
    expect(howMany(said('300', 'A further 300 fled.'), total)).toBe(2);
    expect(howMany(said('300', 'Some 300 more people fled.'), total)).toBe(2);
    expect(howMany(said('300', 'More than 300 fled.'), total)).toBe(1);
    expect(howMany(said('300', 'Some 300, more than in May, fled.'), total)).toBe(1);
  });
});
