import type { FileProblem } from './file-problem.ts';
import { readCsvRecords } from './read-csv-records.ts';
import { readYamlRecords } from './read-yaml-records.ts';
import type { Records } from './records.ts';

/**
 * The records of a CSV file with a header, or of a YAML file that holds a list of maps; a name that ends in .csv is CSV.
 *
 * A column that is not allowed is a problem, and so is a file that cannot be parsed; never an exception.
 */
export function readRecords(file: string, text: string, allowed: readonly string[]): Records {
  const { records, problems, columns } = /\.csv$/i.test(file)
    ? readCsvRecords(file, text)
    : readYamlRecords(file, text);
  const reported = new Set<string>();
  const wrong = columns.flatMap(({ name, line }): FileProblem[] => {
    if (allowed.includes(name) || reported.has(name)) return [];
    reported.add(name);
    return [{ file, line, message: `Cannot use the column "${name}": use ${allowed.join(', ')}` }];
  });
  return { records, problems: [...problems, ...wrong] };
}
