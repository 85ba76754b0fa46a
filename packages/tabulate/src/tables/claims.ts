import type { Claim, ClaimRow, Figure, ReadReport } from '@muster/model';
import { daysAsWritten } from './days-as-written.ts';
import { sortRows } from '../sort-rows.ts';
import { quote } from './quote.ts';

/**
 * One row a claim: its report, figure, context and date joined, sorted by day of publication, report and place in the text.
 *
 * A claim whose figure is missing has no span, and therefore no row.
 */
export function claimRows(reports: readonly ReadReport[]): ClaimRow[] {
  const rows = reports.flatMap((read) => [
    ...read.reading.claims.flatMap((claim) => {
      const figure = read.reading.figures[claim.figure];
      return figure ? [claimRow(read, claim, figure)] : [];
    }),
    ...read.reading.worded.map((claim) => claimRow(read, claim, claim.figure)),
  ]);
  return sortRows(rows, 'published', 'report', 'start', 'end', 'claim');
}

function claimRow({ report, reading }: ReadReport, claim: Omit<Claim, 'figure'>, figure: Figure): ClaimRow {
  const { when, attribution } = claim;
  return {
    claim: claim.id,
    report: report.id,
    published: report.published,
    outlet: report.outlet,
    title: report.title,
    url: report.url,
    kind: figure.kind,
    category: claim.category,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    unit: figure.unit,
    counted: claim.counted,
    whose: claim.whose,
    what: claim.what,
    place: claim.place,
    when: when && daysAsWritten(report, reading.dates, when),
    from: when?.from ?? null,
    to: when?.to ?? null,
    speaker: attribution?.source ?? null,
    cue: attribution?.cue ?? null,
    quotation: attribution?.kind ?? null,
    via: joined(attribution?.via ?? []),
    certainty: claim.certainty,
    reportCertainty: claim.reportCertainty,
    certaintyCues: joined(claim.cues),
    doubts: joined(claim.doubts ?? []),
    ties: joined(claim.ties.map((tie) => `${tie.kind} ${tie.claim}`)),
    cartridge: figure.kind === 'calibre' ? (figure.cartridge ?? null) : null,
    weapon: figure.kind === 'calibre' ? (figure.weapon ?? null) : null,
    surface: figure.surface,
    quote: quote(report, claim.sentence),
    start: figure.start,
    end: figure.end,
    rule: figure.rule,
  };
}

function joined(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join('; ');
}
