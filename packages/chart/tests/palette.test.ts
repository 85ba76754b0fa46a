import {
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from '../src/index.ts';

const apart = differenceEuclidean('oklab');
const SIGHT: Readonly<Record<string, (colour: Color) => Color>> = {
  'full colour vision': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s palette', (_, palette) => {
  test('stands 3:1 against the background, its words 4.5:1', () => {
    for (const colour of palette.series)
      expect(wcagContrast(colour, palette.background)).toBeGreaterThanOrEqual(3);
    for (const words of [palette.ink, palette.muted])
      expect(wcagContrast(words, palette.background)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(SIGHT))('keeps any two series apart with %s', (__, see) => {
    const seen = palette.series.map((colour) => see(parse(colour)!));
    const distances = seen.flatMap((a, index) => seen.slice(0, index).map((b) => apart(a, b)));
    expect(Math.min(...distances)).toBeGreaterThan(0.1);
  });

  test('carries readable words on both ends of its ramp', () => {
    const { ramp, onRamp } = palette;
    for (const colour of ramp.slice(0, 3))
      expect(wcagContrast(colour, onRamp.low)).toBeGreaterThanOrEqual(3.5);
    for (const colour of ramp.slice(3)) expect(wcagContrast(colour, onRamp.high)).toBeGreaterThanOrEqual(4.5);
  });
});
