import type { ClaimRow, CorrectionRow } from '@muster/model';
import type { Cell } from '../cell.ts';
import { COLUMNS } from '../columns/columns.ts';
import type { FileProblem } from '../settings/file-problem.ts';
import { readRecords } from '../settings/read-records.ts';
import type { LocatedRecord } from '../settings/records.ts';
import { readCell } from './read-cell.ts';

/** The columns of a corrections file. */
export const CORRECTION_FILE = ['claim', 'action', 'column', 'value', 'note'] as const;

/** What may be done to a claim. */
const ACTIONS: readonly string[] = ['accept', 'reject', 'edit', 'note'] satisfies CorrectionRow['action'][];

/** What a person may know better than the reading; never where a figure stands or what its words are. */
export const EDITABLE = [
  'kind',
  'category',
  'value',
  'low',
  'high',
  'bound',
  'unit',
  'counted',
  'whose',
  'what',
  'place',
  'from',
  'to',
  'speaker',
  'certainty',
  'reportCertainty',
] as const satisfies readonly (keyof ClaimRow)[];

/** One line of a corrections file, checked. */
export interface Correction {
  readonly file: string;
  readonly line: number;
  readonly claim: string;
  readonly action: CorrectionRow['action'];
  readonly column: (typeof EDITABLE)[number] | null;
  readonly value: Cell;
  readonly note: string | null;
}

/**
 * Reads a corrections file, CSV or YAML: `claim, action, column, value, note`.
 *
 * Each line that cannot be used is a problem and no correction. An empty value of an edit empties the cell.
 */
export function readCorrections(
  file: string,
  text: string,
): { readonly corrections: readonly Correction[]; readonly problems: readonly FileProblem[] } {
  const { records, problems } = readRecords(file, text, CORRECTION_FILE);
  const seen = new Map<string, number>();
  const corrections: Correction[] = [];
  const wrong: FileProblem[] = [];
  for (const record of records) {
    const read = readCorrection(file, record);
    const message = typeof read === 'string' ? read : twice(read, seen);
    if (message !== null) wrong.push({ file, line: record.line, message });
    else if (typeof read !== 'string') corrections.push(read);
  }
  return { corrections, problems: [...problems, ...wrong] };
}

/** The correction, or what is wrong with it. */
function readCorrection(file: string, { line, cells }: LocatedRecord): Correction | string {
  const claim = cells.get('claim');
  if (claim === undefined) return 'Cannot correct a claim without an id: fill in the column "claim"';
  const action = cells.get('action');
  if (action === undefined || !ACTIONS.includes(action))
    return `Cannot use the action "${action ?? ''}": use ${ACTIONS.join(', ')}`;
  const base = { file, line, claim, action: action as Correction['action'], note: cells.get('note') ?? null };
  if (action === 'note' && base.note === null) return 'Cannot note nothing: fill in the column "note"';
  if (action !== 'edit') return { ...base, column: null, value: null };
  const column = EDITABLE.find((name) => name === cells.get('column'));
  if (column === undefined) return `Cannot edit "${cells.get('column') ?? ''}": use ${EDITABLE.join(', ')}`;
  const value = readCell(cells.get('value') ?? null, column, COLUMNS.claims[column]);
  return 'message' in value ? value.message : { ...base, column, value: value.cell };
}

/** A claim has one verdict, one note and one edit a column; saying it twice is a mistake, even if it is the same. */
function twice({ claim, action, column, line }: Correction, seen: Map<string, number>): string | null {
  const what = action === 'edit' ? `edit of "${column}"` : action === 'note' ? 'note' : 'verdict';
  const key = JSON.stringify([claim, what]);
  const before = seen.get(key);
  seen.set(key, before ?? line);
  return before === undefined
    ? null
    : `Cannot take a second ${what} for the claim "${claim}": the first is in line ${before}`;
}
