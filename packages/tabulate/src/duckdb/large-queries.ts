import type { AnyColumn } from '../columns/column.ts';
import type { AggregateKind } from '../verbs/aggregate.ts';
import type { JoinKind } from '../verbs/join.ts';
import { columnList } from './database.ts';
import type { ScratchTable } from './scratch-store.ts';
import { identifier } from './sql.ts';

/** What is computed over a column, or over the rows, as the verbs have it. */
export interface Computed {
  readonly kind: AggregateKind;
  readonly column: string | null;
}

const FUNCTIONS: Readonly<Record<AggregateKind, string>> = {
  count: 'count',
  sum: 'sum',
  mean: 'avg',
  median: 'median',
  std: 'stddev_samp',
  min: 'min',
  max: 'max',
};

/** Throws a RangeError that names the columns there are, where there is no such column. */
export function columnOf({ columns }: ScratchTable, name: string): AnyColumn {
  const column = columns[name];
  if (!column || !Object.hasOwn(columns, name))
    throw new RangeError(`Cannot find the column "${name}": there are ${Object.keys(columns).join(', ')}`);
  return column;
}

/** One row a group, in the order in which the groups first appear. */
export function rollupQuery(
  table: ScratchTable,
  names: readonly string[],
  made: Readonly<Record<string, Computed>>,
): string {
  for (const name of names) columnOf(table, name);
  const computed = Object.entries(made).map(
    ([name, aggregate]) => `${aggregateOf(table, aggregate)} AS ${identifier(name)}`,
  );
  const cells = [...names.map(identifier), ...computed].join(', ');
  const grouped = names.length === 0 ? 'HAVING count(*) > 0' : `GROUP BY ${columnList(names)}`;
  return `SELECT ${cells} FROM ${table.name} ${grouped} ORDER BY min(rowid)`;
}

function aggregateOf(table: ScratchTable, { kind, column }: Computed): string {
  if (column === null) return 'count(*)';
  const { type } = columnOf(table, column);
  if (kind !== 'count' && type !== 'number')
    throw new RangeError(`Cannot compute the ${kind} of "${column}": it holds ${type}, no numbers`);
  return `${FUNCTIONS[kind]}(${identifier(column)})`;
}

/** One row of numbers for each column, its name first. */
export function describeQuery(table: ScratchTable): string {
  return Object.entries(table.columns)
    .map(([name, { type }], place) => {
      const column = identifier(name);
      const numbers =
        type === 'number'
          ? `avg(${column}), stddev_samp(${column}), min(${column}), median(${column}), max(${column})`
          : 'NULL::DOUBLE, NULL::DOUBLE, NULL::DOUBLE, NULL::DOUBLE, NULL::DOUBLE';
      return `SELECT ${place} AS place, count(${column}), count(*) - count(${column}), count(DISTINCT ${column}), ${numbers} FROM ${table.name}`;
    })
    .join(' UNION ALL ')
    .concat(' ORDER BY place');
}

/** The rows in the order of some columns, nulls last; equal rows stay in their order. */
export function sortQuery(
  table: ScratchTable,
  keys: readonly (string | { readonly descending: string })[],
): string {
  const orders = keys.map((key) => {
    const [name, direction] = typeof key === 'string' ? [key, 'ASC'] : [key.descending, 'DESC'];
    columnOf(table, name);
    return `${identifier(name)} ${direction} NULLS LAST`;
  });
  return `SELECT * FROM ${table.name} ORDER BY ${[...orders, 'rowid'].join(', ')}`;
}

/** Two tables side by side, as the verb `join` has it: the columns `on`, the left one's others, the right one's others. */
export function joinQuery(
  left: ScratchTable,
  right: ScratchTable,
  on: readonly string[],
  kind: JoinKind,
): { readonly columns: Readonly<Record<string, AnyColumn>>; readonly sql: string } {
  const columns: Record<string, AnyColumn> = {};
  const cells: string[] = [];
  const conditions: string[] = [];
  for (const name of on) {
    const column = identifier(name);
    const same = columnOf(left, name).type === columnOf(right, name).type;
    conditions.push(same ? `l.${column} = r.${column}` : 'false');
    cells.push(`coalesce(l.${column}, r.${column}) AS ${column}`);
    columns[name] = left.columns[name]!;
  }
  for (const [side, table] of [
    ['l', left],
    ['r', right],
  ] as const)
    for (const [name, described] of Object.entries(table.columns)) {
      if (on.includes(name)) continue;
      let free = name;
      while (Object.hasOwn(columns, free)) free += '_right';
      columns[free] = described;
      cells.push(`${side}.${identifier(name)} AS ${identifier(free)}`);
    }
  const sides = { inner: 'INNER', left: 'LEFT', right: 'RIGHT', outer: 'FULL' }[kind];
  return {
    columns,
    sql: `SELECT ${cells.join(', ')} FROM ${left.name} AS l ${sides} JOIN ${right.name} AS r ON ${conditions.join(' AND ')} ORDER BY l.rowid NULLS LAST, r.rowid NULLS LAST`,
  };
}
