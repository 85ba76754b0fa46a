import type { DayNumber } from '../calendar.ts';

/**
 * Where sun and moon stand, to a few hundredths of a degree between 1900 and 2100: enough for the day of a feast.
 *
 * The main terms of Jean Meeus, Astronomical Algorithms (2nd edition, 1998), chapters 25 and 47. Times are days from
 * 1970-01-01 in universal time.
 */
const RADIANS = Math.PI / 180;
const J2000 = 10_957.5;
const sine = (degrees: number): number => Math.sin(degrees * RADIANS);
const circle = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** The sun's apparent longitude in degrees, from the equinox. */
export function sunLongitude(time: DayNumber): number {
  const days = time - J2000;
  const anomaly = 357.529 + 0.985_600_28 * days;
  return circle(280.459 + 0.985_647_36 * days + 1.915 * sine(anomaly) + 0.02 * sine(2 * anomaly) - 0.0057);
}

/** Meeus' largest terms of the moon's longitude: the degrees, and how often elongation, both anomalies and latitude enter. */
const MOON_TERMS: readonly (readonly [number, number, number, number, number])[] = [
  [6.2888, 0, 0, 1, 0],
  [1.274, 2, 0, -1, 0],
  [0.6583, 2, 0, 0, 0],
  [0.2136, 0, 0, 2, 0],
  [-0.1851, 0, 1, 0, 0],
  [-0.1143, 0, 0, 0, 2],
  [0.0588, 2, 0, -2, 0],
  [0.0571, 2, -1, -1, 0],
  [0.0533, 2, 0, 1, 0],
  [0.0458, 2, -1, 0, 0],
  [-0.0409, 0, 1, -1, 0],
  [-0.0347, 1, 0, 0, 0],
  [-0.0304, 0, 1, 1, 0],
];

/** How far the moon is ahead of the sun, in degrees: 0 at new moon, 180 at full moon. */
export function elongation(time: DayNumber): number {
  const days = time - J2000;
  const mean = 218.3165 + 13.176_396_48 * days;
  const distance = 297.8502 + 12.190_749_12 * days;
  const sun = 357.5291 + 0.985_600_28 * days;
  const moon = 134.9634 + 13.064_992_95 * days;
  const latitude = 93.2721 + 13.229_350_24 * days;
  const terms = MOON_TERMS.reduce(
    (sum, [size, d, m, n, f]) => sum + size * sine(d * distance + m * sun + n * moon + f * latitude),
    0,
  );
  return circle(mean + terms - sunLongitude(time));
}

/** The last new moon before a time. */
export function newMoonBefore(time: DayNumber): DayNumber {
  let found = time - elongation(time) / 12.190_749_12;
  for (let step = 0; step < 4; step += 1) {
    const off = elongation(found);
    found -= (off > 180 ? off - 360 : off) / 12.190_749_12;
  }
  return found;
}
