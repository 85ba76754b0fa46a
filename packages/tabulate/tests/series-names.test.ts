import { describe, expect, it } from 'vitest';
import type { ClaimRow } from '@muster/model';
import { seriesOf } from '../src/index.ts';
import { killed } from './killed.ts';

/** How many speakers the names of one event come to. */
const speakers = (...names: string[]) =>
  seriesOf(killed(...names.map((speaker) => ({ speaker })))).series[0]?.speakers;
const places = (...names: string[]) =>
  seriesOf(killed(...names.map((place, value): Partial<ClaimRow> => ({ place, value })))).series.length;

describe('One speaker', () => {
  it.each([
    ['the Health Ministry', 'Health Ministry officials'],
    ['the Health Ministry', 'a spokesman for the Health Ministry'],
    ['the Health Ministry', 'the ministry'],
    ['the Transport Workers’ Union', 'union leaders'],
    ['Volodymyr Zelensky', 'Ukrainian President Volodymyr Zelensky'],
    ['Volodymyr Zelensky', 'Zelensky'],
    ['the mayor of Karsa', 'the mayor'],
    ['the Pentagon', 'a Pentagon spokeswoman'],
    ['the Civil Protection Agency', 'CPA officials'],
  ])('speaks as %s and as %s', (left, right) => {
    expect(speakers(left, right)).toBe(1);
  });

  it.each([
    ['the Health Ministry', 'the Interior Ministry', 'the ministry'],
    ['Karsa officials', 'local officials', 'officials'],
    ['the governor of Orla', 'the mayor of Orla', 'South Korean officials'],
    ['the rebels', 'witnesses', 'a hospital official'],
  ])('is none of three: %s, %s, %s', (...names) => {
    expect(speakers(...names)).toBe(3);
  });

  it('has the short name of the event that a report is about', () => {
    const claims = killed(
      { report: 'a', speaker: 'the Health Ministry', published: '2032-02-01' },
      { report: 'a2', speaker: 'the ministry', value: 50 },
      { report: 'b', speaker: 'the Interior Ministry', value: 60 },
    );
    const storyOf = (report: string) => report[0]!;
    expect(seriesOf(claims, { storyOf }).series.map((row) => row.speakers)).toEqual([1, 1]);
  });
});

describe('One place', () => {
  it.each([
    ['Kharkiv', 'Kharkov'],
    ['Marrakesh', 'Marrakech'],
    ['Odesa', 'the Odessa region'],
    ['the Gaza Strip', 'Gaza'],
    ['al-Hawija', 'Hawija'],
  ])('is spelled %s and %s', (left, right) => {
    expect(places(left, right)).toBe(1);
  });

  it.each([
    ['Niger', 'Nigeria'],
    ['Bern', 'Brno'],
    ['Karsa', 'Kursk'],
    ['Pokrovsk', 'Pokrovske'],
  ])('is not spelled %s and %s', (left, right) => {
    expect(places(left, right)).toBe(2);
  });
});
