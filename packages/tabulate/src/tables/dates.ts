import type { DateMention, DateRow, ReadReport } from '@muster/model';
import { sortRows } from '../sort-rows.ts';
import { quote } from './quote.ts';
import { sentenceAround } from './sentence-around.ts';

/** One row a date mention, "late October" with the days it resolves to, sorted as the claims are. */
export function dateRows(reports: readonly ReadReport[]): DateRow[] {
  const rows = reports.flatMap((read) => read.reading.dates.map((mention) => dateRow(read, mention)));
  return sortRows(rows, 'published', 'report', 'start', 'end');
}

function dateRow(read: ReadReport, mention: DateMention): DateRow {
  const { report } = read;
  return {
    report: report.id,
    published: report.published,
    outlet: report.outlet,
    surface: mention.surface,
    type: mention.type,
    value: mention.value,
    mod: mention.mod,
    edtf: mention.edtf,
    from: mention.from,
    to: mention.to,
    granularity: mention.granularity,
    implied: impliedWords(mention.implied),
    quote: quote(report, sentenceAround(read, mention)),
    start: mention.start,
    end: mention.end,
    rule: mention.rule,
  };
}

/** "year: published; month: mention", largest part first; null where everything was stated. */
function impliedWords(implied: DateMention['implied']): string | null {
  const words = (['year', 'month', 'day'] as const).flatMap((part) =>
    implied[part] === undefined ? [] : [`${part}: ${implied[part]}`],
  );
  return words.length === 0 ? null : words.join('; ');
}
