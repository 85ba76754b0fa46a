import type { Rule } from './rule.ts';
import { baseline, logLength, nullAsZero } from './rules/baseline.ts';
import { meanOfBounds, nullEnd, openAsExact } from './rules/bounds.ts';
import { noData, remoteData, unknownField } from './rules/data.ts';
import { cutLabel, noLegend } from './rules/labels.ts';
import { mixedUnits, overlappingStack, subsetSum } from './rules/sums.ts';
import { localTime, uncertainDay, unsortedDays } from './rules/time.ts';

/** The rules about single marks, in the order in which their findings are told. */
export const RULES: readonly Rule[] = [
  { code: 'remote-data', check: remoteData },
  { code: 'no-data', check: noData },
  { code: 'unknown-field', check: unknownField },
  { code: 'baseline', check: baseline },
  { code: 'log-length', check: logLength },
  { code: 'null-as-zero', check: nullAsZero },
  { code: 'null-end', check: nullEnd },
  { code: 'open-as-exact', check: openAsExact },
  { code: 'mean-of-bounds', check: meanOfBounds },
  { code: 'cut-label', check: cutLabel },
  { code: 'no-legend', check: noLegend },
  { code: 'subset-sum', check: subsetSum },
  { code: 'overlapping-stack', check: overlappingStack },
  { code: 'mixed-units', check: mixedUnits },
  { code: 'local-time', check: localTime },
  { code: 'uncertain-day', check: uncertainDay },
  { code: 'unsorted-days', check: unsortedDays },
];
