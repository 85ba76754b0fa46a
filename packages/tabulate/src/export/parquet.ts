import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell } from '../cell.ts';
import type { AnyColumn } from '../columns/column.ts';
import { cellsOf, type AnyTable } from '../tables/table.ts';
import { dayNumber } from './day-number.ts';

/** How Parquet stores each type of column; a whole number counts or places something, and fits 32 bits. */
const STORED: Readonly<Record<AnyColumn['type'], Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/**
 * A table as a Parquet file, typed as its columns are: a date is a DATE, a missing cell is null. The same rows give the
 * same bytes on every run.
 *
 * The file's metadata carries what the table and each of its columns mean, under "description" and "description.COLUMN".
 */
export function toParquet({ name, meaning, columns, rows }: Omit<AnyTable, 'key'>): Uint8Array {
  const names = Object.keys(columns);
  const schema: SchemaElement[] = [
    { name, num_children: names.length },
    ...names.map((column): SchemaElement => {
      const { type, nullable } = columns[column]!;
      return { name: column, ...STORED[type], repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED' };
    }),
  ];
  const cells = rows.map((row) => cellsOf(row, names));
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema,
    createdBy: 'muster',
    kvMetadata: [
      { key: 'description', value: meaning },
      ...names.map((column) => ({ key: `description.${column}`, value: columns[column]!.meaning })),
    ],
  });
  if (rows.length > 0) {
    const columnData = names.map((column, at) => ({
      name: column,
      data: cells.map((row) => stored(row[at]!, columns[column]!.type)),
    }));
    void parquet.write({ columnData });
  }
  void parquet.finish();
  return writer.getBytes();
}

function stored(cell: Cell, type: AnyColumn['type']): Cell {
  return type === 'date' && typeof cell === 'string' ? dayNumber(cell) : cell;
}
