import type { ReadReport, WeaponRow } from '@muster/model';
import { sortRows } from '../sort-rows.ts';
import { quote } from './quote.ts';
import { sentenceAround } from './sentence-around.ts';

/** One row a weapon mention, "T-62 tanks", sorted as the claims are. */
export function weaponRows(reports: readonly ReadReport[]): WeaponRow[] {
  const rows = reports.flatMap((read): WeaponRow[] =>
    read.reading.weapons.map((mention) => ({
      report: read.report.id,
      published: read.report.published,
      outlet: read.report.outlet,
      surface: mention.surface,
      label: mention.label,
      millimetres: mention.millimetres ?? null,
      quote: quote(read.report, sentenceAround(read, mention)),
      start: mention.start,
      end: mention.end,
    })),
  );
  return sortRows(rows, 'published', 'report', 'start', 'end');
}
