import { describe, expect, test } from 'vitest';
import { expectGolden } from '../golden.ts';
import { differences, listed } from './differences.ts';
import { readDispatches } from './read-dispatches.ts';

const dispatches = await readDispatches();

describe('the dispatches are read as a careful reader reads them', () => {
  test('all of them', () => {
    expect(dispatches.length).toBeGreaterThanOrEqual(15);
    for (const { answer } of dispatches) expect(answer.figures.length).toBeGreaterThan(0);
  });

  test('but for what tests/golden/dispatches.txt lists', async () => {
    await expectGolden('dispatches.txt', listed(dispatches));
  });

  test('and a reading that is off by one number differs', () => {
    const [{ report, reading, answer }] = dispatches as [(typeof dispatches)[0]];
    const [first, ...others] = reading.figures;
    const off = { ...reading, figures: [{ ...first!, value: 1, low: null, high: null }, ...others] };
    const before = differences({ report, reading }, answer).written.length;
    expect(differences({ report, reading: off }, answer).written.length).toBeGreaterThan(before);
  });
});
