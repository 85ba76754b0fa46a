import type { FindingCode } from './finding.ts';
import { isObject, type Json, type Unit } from './units.ts';

/** A chart with all its marks: what one mark leaves open, another may show. */
export interface LintedChart {
  readonly spec: Json;
  readonly units: readonly Unit[];
}

/** A rule looks at one mark of a chart, and says in a line each what is wrong with it. */
export interface Rule {
  readonly code: FindingCode;
  readonly check: (unit: Unit, chart: LintedChart) => string[];
}

/** A cell or a setting in words; anything but a text or a number is none. */
export const words = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A channel of a mark; empty where it has none. */
export const channel = ({ encoding }: Unit, name: string): Json =>
  isObject(encoding[name]) ? encoding[name] : {};

/** What kind of mark it is: "bar". */
export const markType = ({ mark }: Unit): string => words(mark['type']);

/** The axes along which a mark measures an amount from one end of its own: along `x`, without an `x2`. */
export function measuredAxes(unit: Unit): ('x' | 'y')[] {
  return (['x', 'y'] as const).filter(
    (axis) => channel(unit, axis)['type'] === 'quantitative' && unit.encoding[`${axis}2`] === undefined,
  );
}
