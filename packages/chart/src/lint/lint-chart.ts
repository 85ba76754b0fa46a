import type { Finding } from './finding.ts';
import { RULES } from './rules.ts';
import { untitled, viewFindings } from './rules/views.ts';
import { unitsOf, type Json } from './units.ts';

/**
 * What would mislead or break in a chart though its schema is satisfied, a finding each: a bar that does not begin at zero,
 * a mark without data, a misspelt column, a cut label, a sum over figures that contain each other.
 *
 * Takes any Vega-Lite chart with its data inline; an empty list means that nothing was found.
 */
export function lintChart(spec: object): Finding[] {
  const chart = spec as Json;
  const units = unitsOf(chart);
  const none: Finding[] =
    units.length === 0 ? [{ code: 'no-marks', where: '', message: 'The chart has no mark' }] : [];
  const findings = units.flatMap((unit) =>
    RULES.flatMap(({ code, check }) =>
      check(unit, { spec: chart, units }).map((message): Finding => ({ code, where: unit.where, message })),
    ),
  );
  return [...none, ...untitled(chart), ...viewFindings(chart), ...findings];
}
