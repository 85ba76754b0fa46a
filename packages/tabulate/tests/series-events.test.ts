import { describe, expect, it } from 'vitest';
import type { ClaimRow } from '@muster/model';
import { seriesOf } from '../src/index.ts';
import { killed } from './killed.ts';

/** A number of the killed in Deyra, as a sentence tells it. */
const told = (value: number, quote: string, other: Partial<ClaimRow> = {}): Partial<ClaimRow> => ({
  ...{ value, quote, surface: String(value), what: 'killed', place: 'Deyra' },
  ...other,
});
const on = (when: string, day: string) => ({ when, from: day, to: day });
const [FIFTH, EIGHTH] = [on('Monday', '2032-02-02'), on('Thursday', '2032-02-05')];
const sizes = (...claims: Partial<ClaimRow>[]) =>
  seriesOf(killed(...claims))
    .series.map((row) => row.claims)
    .sort();

describe('Two events in one town', () => {
  it('are two series, and one event told twice is one', () => {
    const monday = told(17, 'A bomb killed 17 people in Deyra on Monday.', FIFTH);
    const thursday = told(6, 'Gunmen killed 6 people in Deyra on Thursday.', EIGHTH);
    expect(sizes(monday, thursday)).toEqual([1, 1]);
    expect(sizes(monday, { ...monday, value: 22 })).toEqual([2]);
  });

  it('are told by the day of the bombing, not by the day as of which a toll holds', () => {
    const monday = told(17, "Monday's bombing killed 17 people in Deyra.", FIFTH);
    expect(sizes(monday, told(22, 'The toll in Deyra rose to 22 on Thursday.', EIGHTH))).toEqual([2]);
    expect(sizes(monday, told(22, 'By Thursday 22 people were dead in Deyra.', EIGHTH))).toEqual([2]);
    const said = { ...EIGHTH, speaker: 'police', cue: 'put' };
    expect(sizes(monday, told(22, 'On Thursday police put the dead in Deyra at 22.', said))).toEqual([2]);
    expect(
      sizes(monday, told(22, 'On Thursday a bomb killed 22, police said.', { ...said, cue: 'said' })),
    ).toEqual([1, 1]);
  });

  it('take a number without a day to the last of them, or to the one that has that number', () => {
    const monday = told(17, 'A bomb killed 17 people in Deyra on Monday.', FIFTH);
    const thursday = told(6, 'Gunmen killed 6 people in Deyra on Thursday.', EIGHTH);
    const { series, members } = seriesOf(
      killed(monday, thursday, told(8, 'The toll rose to 8.'), told(17, 'The bomb had killed 17.')),
    );
    const of = (claim: string) => members.find((it) => it.claim === claim)!.series;
    expect(series).toHaveLength(2);
    expect(of('x2')).toBe(of('x1'));
    expect(of('x3')).toBe(of('x0'));
  });

  it('are no part of a month, nor a month of them', () => {
    const monday = told(17, 'A bomb killed 17 people in Deyra on Monday.', FIFTH);
    const month = told(90, 'Some 90 died in Deyra in January.', {
      ...{ when: 'January', from: '2032-01-01', to: '2032-01-31' },
    });
    expect(sizes(monday, month)).toEqual([1, 1]);
  });

  it('leave the first its id when the second comes', () => {
    const monday = told(17, 'A bomb killed 17 people in Deyra on Monday.', FIFTH);
    const thursday = told(6, 'Gunmen killed 6 people in Deyra on Thursday.', EIGHTH);
    const [alone] = seriesOf(killed(monday)).series;
    expect(seriesOf(killed(monday, thursday)).series.map(({ series }) => series)).toContain(alone!.series);
  });

  it('are no two where soldiers are counted day by day', () => {
    const troops = { category: 'troops', what: 'sent' };
    const monday = told(17, 'Some 17 were sent to Deyra on Monday.', { ...FIFTH, ...troops });
    expect(
      sizes(monday, told(19, 'Some 19 were sent to Deyra on Thursday.', { ...EIGHTH, ...troops })),
    ).toEqual([2]);
  });
});

describe('What a report leaves to its first sentence', () => {
  const lead = told(17, 'A bomb killed 17 people in Deyra on Monday.', { report: 'one', ...FIFTH });
  const open = { report: 'one', place: null, category: 'wounded' };

  it('is place and day', () => {
    const other = told(51, 'In Deyra 51 were wounded.', { category: 'wounded' });
    expect(sizes(lead, told(45, 'Another 45 were wounded.', open), other)).toEqual([1, 2]);
  });

  it('is nothing where the number is of more than that', () => {
    const other = told(51, 'In Deyra 51 were wounded.', { category: 'wounded' });
    expect(sizes(lead, told(450, 'Since May 450 were wounded.', open), other)).toEqual([1, 1, 1]);
  });

  it('is no addition: another 27 missing are all the missing', () => {
    const missing = { report: 'one', category: 'missing' };
    const later = told(11, 'In Deyra 11 are missing.', { category: 'missing' });
    const start = { start: 2450, end: 2452 };
    expect(sizes(lead, told(27, 'Another 27 people were missing.', { ...missing, ...start }), later)).toEqual(
      [1, 2],
    );
    const dead = told(3, 'Another 3 people died.', { report: 'one', ...start });
    expect(sizes(lead, dead)).toEqual([1, 1]);
  });
});

describe('Harm that is still to come', () => {
  it.each([
    ['The toll could rise to 90.', 'PS+', 'forecast'],
    ['As many as 90 are expected to die.', 'PR+', 'forecast'],
    ['The blast could have killed 90.', 'PS+', 'current'],
    ['Some 90 may be dead.', 'PS+', 'current'],
  ])('is a forecast: %s', (quote, certainty, wanted) => {
    const [member] = seriesOf(
      killed(told(90, quote, { certainty: certainty as ClaimRow['certainty'] })),
    ).members;
    expect(member!.standing).toBe(wanted);
  });
});

describe('Numbers of one day', () => {
  it('follow each other where one is said to have risen', () => {
    const morning = told(23, 'At least 23 died in Deyra.', { speaker: 'A' });
    const evening = told(61, 'The toll in Deyra rose to 61.', { speaker: 'A' });
    const { members } = seriesOf(killed(morning, evening));
    expect(members.map(({ standing, revises }) => [standing, revises])).toEqual([
      ['revised', null],
      ['current', 'x0'],
    ]);
  });
});
