import { describe, expect, test } from 'vitest';
import { revisionLine, troopsOverTime, whoSaidHowMany } from '../src/index.ts';
import { TROOP_COUNTS } from '../src/examples/troop-counts.ts';
import { rowsIn } from './rows-in.ts';

const [one] = TROOP_COUNTS;
const said = (published: string, value: number, rest: object = {}) => ({
  ...one!,
  claim: `${published} ${value}`,
  from: null,
  to: null,
  published,
  value,
  ...rest,
});

const joined = (claims: Parameters<typeof troopsOverTime>[0]) =>
  rowsIn(troopsOverTime(claims)!).filter(({ threaded }) => threaded === true).length;

describe('figures of two subjects', () => {
  test('are one line where they speak of one place, whichever way it is written', () => {
    const claims = [
      said('2024-10-01', 10, { place: 'Kursk' }),
      said('2024-11-01', 20, { place: 'the Kursk region' }),
    ];
    expect(joined(claims)).toBe(2);
    expect(rowsIn(revisionLine(claims)!)).toHaveLength(2);
  });

  test('are no line where one counts a region and the other a country', () => {
    const claims = [said('2024-10-01', 10, { place: 'Kursk' }), said('2024-11-01', 20, { place: 'Russia' })];
    expect(joined(claims)).toBe(0);
    expect(revisionLine(claims)).toBeNull();
  });

  test('are no line where they count the soldiers of two countries', () => {
    const owned = (first: string, second: string) => [
      said('2024-10-01', 10, { whose: first }),
      said('2024-11-01', 20, { whose: second }),
    ];
    expect(joined(owned('Russian', 'Ukrainian'))).toBe(0);
    expect(joined(owned('North Korea', 'North Korean'))).toBe(2);
  });

  test('stand in a panel a place, the rarer places in one that names them', () => {
    const many = ['2024-10-01', '2024-10-08', '2024-10-15', '2024-10-22'];
    const claims = [
      ...many.map((day, index) => said(day, 100 + index, { place: 'Kursk' })),
      said('2024-10-02', 5, { place: 'Sumy' }),
      said('2024-10-03', 6, { place: null }),
    ];
    const rows = rowsIn(troopsOverTime(claims)!);
    expect(new Set(rows.map(({ panel }) => panel))).toEqual(
      new Set(['Kursk', 'Other places', 'No place named']),
    );
    expect(rows.find(({ panel }) => panel === 'Other places')).toMatchObject({ label: '≈ 5, Sumy' });
    const alone = troopsOverTime(claims.slice(0, 4)) as unknown as { title: { text: string } };
    expect(alone.title.text).toBe('North Korean troops in Kursk over time, by who said it');
  });

  test('are two marks where one source gives one number for two places, and one where one of them is unsaid', () => {
    const at = (...places: (string | null)[]) =>
      rowsIn(whoSaidHowMany(places.map((place, index) => said(`2024-10-0${index + 1}`, 10, { place })))!);
    expect(at('Kursk', 'Russia')).toHaveLength(2);
    expect(at('Kursk', null)).toHaveLength(1);
  });
});

describe('how a source stands to its figure', () => {
  const stanceOf = (rest: object) => rowsIn(whoSaidHowMany([said('2024-10-01', 10, rest)])!)[0]!['stance'];

  test('is told apart: stated, not certain, still to come, denied', () => {
    expect(stanceOf({})).toBe('stated');
    expect(stanceOf({ certainty: 'PS+', certaintyCues: 'may' })).toBe('unsure');
    expect(stanceOf({ certainty: 'PR+', certaintyCues: 'expects' })).toBe('forecast');
    expect(stanceOf({ to: '2024-12-31' })).toBe('forecast');
    expect(stanceOf({ certainty: 'CT-' })).toBe('denied');
  });

  test('has a mark of its own in the chart, explained in its key', () => {
    const chart = (rest: object) =>
      whoSaidHowMany([said('2024-10-01', 10, rest)]) as unknown as {
        title: { subtitle: string[] };
        layer: { mark: { style?: string } }[];
      };
    const styles = (rest: object) => chart(rest).layer.map(({ mark }) => mark.style);
    const key = (rest: object) => chart(rest).title.subtitle.join(' ').toLowerCase();
    expect(styles({})).not.toContain('core');
    expect(styles({ to: '2024-12-31' })).toContain('core');
    expect(key({ to: '2024-12-31' })).toContain('hollow with a dot: still to come');
    expect(styles({ certainty: 'CT-' })).toContain('denied');
    expect(key({ certainty: 'CT-' })).toContain('cross: denied or doubted');
    expect(styles({ via: 'a lawmaker' })).toContain('relay');
    expect(key({ via: 'a lawmaker' })).toContain('ring: relayed by others');
    expect(key({})).not.toMatch(/hollow|cross|ring/);
  });
});
