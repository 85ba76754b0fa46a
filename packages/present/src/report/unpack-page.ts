import { KINDS, NUMBERS, type PackedPage } from './pack-page.ts';
import { CLAIM_COLUMNS, type PageClaim, type PageData, type PageMark, type PageReport } from './page-data.ts';
import { quoteOf, surfaceOf } from './stretch.ts';

/** A report whose marks are unpacked when they are first asked for: a page opens thousands of reports, and shows one. */
function unpackReport(
  { marks, ...rest }: PackedPage['reports'][number],
  words: readonly string[],
): PageReport {
  let unpacked: readonly PageMark[] | undefined;
  return {
    ...rest,
    get marks() {
      unpacked ??= marks.map(([kind, start, end, claims, note]) => ({
        ...{ kind: KINDS[kind]!, start, end, claims },
        ...(note === undefined ? {} : { note: words[note]! }),
      }));
      return unpacked;
    },
  };
}

/**
 * Claims whose cells are looked up when they are asked for: tens of thousands of claims with forty cells each would take a
 * browser seconds to lay out in memory, and it shows a hundred.
 */
function unpackClaims(
  { claims: columns, words }: PackedPage,
  reports: readonly PageReport[],
): readonly PageClaim[] {
  const cells: Record<string, (claim: PageClaim) => unknown> = {
    report: ({ index }) => columns.report[index],
    outlet: ({ report }) => reports[report]!.outlet,
    published: ({ report }) => reports[report]!.published,
    sentence: ({ index }) => {
      const [start = null, end = null] = [columns.sentenceStart[index], columns.sentenceEnd[index]];
      return start === null || end === null ? null : { start, end };
    },
  };
  for (const column of CLAIM_COLUMNS) {
    const own = columns[column];
    cells[column] = NUMBERS.has(column)
      ? ({ index }) => own[index]
      : ({ index }) => {
          const place = own[index] ?? null;
          return place === null ? null : words[place];
        };
  }
  const { quote: quoteCell, surface: surfaceCell } = cells;
  cells['quote'] = (claim) => quoteCell!(claim) ?? quoteOf(reports[claim.report]!, claim.sentence) ?? '';
  cells['surface'] = (claim) => surfaceCell!(claim) ?? surfaceOf(reports[claim.report]!, claim) ?? '';
  const claimOf = Object.create(null) as object;
  for (const [column, cell] of Object.entries(cells))
    Object.defineProperty(claimOf, column, {
      enumerable: true,
      get(this: PageClaim) {
        return cell(this);
      },
    });
  return columns.report.map((_, index) => Object.assign(Object.create(claimOf) as PageClaim, { index }));
}

/** A page's data as it was packed. */
export function unpackPage(packed: PackedPage): PageData {
  const { title, total, words, charts, themes } = packed;
  const reports = packed.reports.map((report) => unpackReport(report, words));
  return { title, total, reports, claims: unpackClaims(packed, reports), charts, themes };
}
