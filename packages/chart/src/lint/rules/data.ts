import { fieldsOf, hasColumn } from '../fields.ts';
import { markType } from '../rule.ts';
import { rowsOfUnit } from '../rows-of-unit.ts';
import { objects, type Unit } from '../units.ts';

/** A mark whose filters leave no row. */
export function noData(unit: Unit): string[] {
  return rowsOfUnit(unit)?.length === 0 ? [`No row is left for the ${markType(unit)} to draw`] : [];
}

/** Rows that stand elsewhere: nobody can check them, and a viewer without a network draws nothing. */
export function remoteData(unit: Unit): string[] {
  return unit.rows === null ? ['The rows must stand in the chart: use "datasets" or "data.values"'] : [];
}

/** A misspelt column: Vega draws nothing, and says nothing. */
export function unknownField(unit: Unit): string[] {
  const made = unit.transforms
    .flatMap((step) => [step['as'], ...objects(step['aggregate']).map((one) => one['as'])])
    .flat();
  const rows = unit.rows ?? [];
  if (rows.length === 0) return [];
  return fieldsOf(unit).flatMap(({ channel: name, field }) =>
    made.includes(field) || hasColumn(rows, field)
      ? []
      : [`Channel "${name}" names the column "${field}", which the data does not have`],
  );
}
