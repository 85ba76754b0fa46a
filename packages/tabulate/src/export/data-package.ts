import type { AnyColumn } from '../columns/column.ts';
import { cellsOf, type AnyTable } from '../tables/table.ts';

/** A field of a table schema, as Frictionless has it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'date' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  /** What a number counts or measures: "UTF-16 code units". */
  readonly unit?: string;
  readonly constraints?: {
    readonly required?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
  /** What each word of a closed list means. */
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
}

/** One CSV file of a data package. */
export interface Resource {
  readonly name: string;
  readonly type: 'table';
  readonly path: string;
  readonly description: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly dialect: { readonly delimiter: ','; readonly lineTerminator: '\n'; readonly header: true };
  readonly schema: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
  };
}

/** The descriptor of a folder of tables: what `datapackage.json` holds. */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly description: string;
  readonly resources: readonly Resource[];
}

/**
 * The Frictionless Data Package (version 2) that describes some tables written as `NAME.csv` side by side.
 *
 * A primary key is declared only where none of its columns may be empty. A date column that holds a day before the year 1
 * is declared as a string with a pattern, since the standard's dates have no sign.
 */
export function dataPackage(tables: readonly AnyTable[]): DataPackage {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'muster',
    description:
      'Tables of claims read out of news reports. Words that begin like a formula (= + - @) carry a leading apostrophe.',
    resources: tables.map(resource),
  };
}

function resource(table: AnyTable): Resource {
  const { name, meaning, columns, key } = table;
  const unique = key.every((column) => !columns[column]!.nullable);
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    description: meaning,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', header: true },
    schema: {
      fields: Object.entries(columns).map(([column, description]) => field(column, description, table)),
      missingValues: [''],
      ...(unique ? { primaryKey: key } : {}),
    },
  };
}

function field(name: string, { type, nullable, meaning, unit, values }: AnyColumn, table: AnyTable): Field {
  const signed = type === 'date' && table.rows.some((row) => String(cellsOf(row, [name])[0]).startsWith('-'));
  const constraints = {
    ...(nullable ? {} : { required: true as const }),
    ...(values ? { enum: Object.keys(values) } : {}),
    ...(signed ? { pattern: '-?\\d{4}-\\d{2}-\\d{2}' } : {}),
  };
  return {
    name,
    type: type === 'text' || signed ? 'string' : type,
    description: meaning,
    ...(unit === undefined ? {} : { unit }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(values ? { categories: Object.entries(values).map(([value, label]) => ({ value, label })) } : {}),
  };
}
