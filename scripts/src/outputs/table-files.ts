import type { ReadReport } from '@muster/model';
import {
  dataPackage,
  TABLE_FORMATS,
  toAnnotations,
  writeDatabase,
  type AnyTable,
  type Tables,
} from '@muster/tabulate';
import type { Format } from './formats.ts';
import type { OutputFile } from './write-whole.ts';

/** Formats that stand beside the charts and the report; the others have a folder each. */
const AT_THE_TOP: ReadonlySet<Format> = new Set(['csv', 'json']);

/** The files of all tables in some formats, their paths counted from the output folder. */
export function tableFiles(
  formats: readonly Format[],
  tables: Tables,
  reports: readonly ReadReport[],
): OutputFile[] {
  const list: AnyTable[] = Object.values(tables);
  return formats.flatMap((format): OutputFile[] => {
    switch (format) {
      case 'duckdb':
        return [{ path: DATABASE, content: (path) => writeDatabase(path, list) }];
      case 'annotations':
        return [{ path: ANNOTATIONS, content: toAnnotations(reports, tables.claims.rows) }];
      default: {
        const { write } = TABLE_FORMATS[format];
        const files = list.map((table) => ({ path: pathOf(format, table.name), content: write(table) }));
        const described = `${JSON.stringify(dataPackage(list), null, 2)}\n`;
        return format === 'csv' ? [...files, { path: PACKAGE, content: described }] : files;
      }
    }
  });
}

/** Every path that some format writes, and so what an earlier run may have left. */
export function everyTablePath(tables: Tables): string[] {
  const names = Object.values(tables).map(({ name }) => name);
  const formats = Object.keys(TABLE_FORMATS) as (keyof typeof TABLE_FORMATS)[];
  return [
    ...formats.flatMap((format) => names.map((name) => pathOf(format, name))),
    ...[DATABASE, ANNOTATIONS, PACKAGE],
  ];
}

/** What the terminal shows of the tables: those at the top one by one, the other formats by their folder. */
export function shownPaths(formats: readonly Format[], tables: Tables): string[] {
  const names = Object.values(tables).map(({ name }) => name);
  return formats.flatMap((format) => {
    if (format === 'duckdb') return DATABASE;
    if (format === 'annotations') return ANNOTATIONS;
    if (format === 'csv') return [...names.map((name) => pathOf(format, name)), PACKAGE];
    return AT_THE_TOP.has(format) ? `*.${TABLE_FORMATS[format].ending}` : `${format}/`;
  });
}

const DATABASE = 'muster.duckdb';
const ANNOTATIONS = 'annotations.jsonld';
const PACKAGE = 'datapackage.json';

function pathOf(format: keyof typeof TABLE_FORMATS, name: string): string {
  const file = `${name}.${TABLE_FORMATS[format].ending}`;
  return AT_THE_TOP.has(format) ? file : `${format}/${file}`;
}
