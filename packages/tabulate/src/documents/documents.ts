import { createHash } from 'node:crypto';
import type { ClaimRow, DocumentRow, ReadReport, Report } from '@muster/model';
import { groupBy } from '../group-by.ts';
import { sortRows } from '../sort-rows.ts';
import { claimCopies } from './claim-copies.ts';
import { nearDocuments, type Likeness } from './near-documents.ts';
import { wordsOf } from './shingles.ts';
import { storiesOf } from './stories.ts';

/** The documents of a run, and what of them counts once. */
export interface Documents {
  readonly rows: readonly DocumentRow[];
  /** Claims that only repeat one of an earlier near-duplicate, and which one. */
  readonly copies: ReadonlyMap<string, string>;
  /** The document that a report is a copy or version of, else the report itself. */
  readonly originalOf: (report: string) => string;
  /** The event that a report is about, by the first report on it. */
  readonly storyOf: (report: string) => string;
}

/** A document with the earlier one that it is nearest to. */
interface Placed extends Likeness {
  readonly other: string;
  readonly original: string;
  readonly standing: DocumentRow['standing'];
}

/**
 * Tells documents that tell one story apart: which came first, which is the same file again, a version by the same outlet
 * or at the same address, or a copy by another outlet. The first by day, then by id, is the original.
 */
export function documentsOf(reports: readonly ReadReport[], claims: readonly ClaimRow[]): Documents {
  const ordered = sortRows(
    reports.map(({ report }, index) => ({ index, id: report.id, published: report.published })),
    'published',
    'id',
  ).map(({ index }) => reports[index]!.report);
  const texts = ordered.map(({ text }) => text);
  const near = nearDocuments(texts);
  const placed = new Map<string, Placed>();
  const addresses = new Map<string, Report>();
  const nearOf = new Map<string, string[]>();
  ordered.forEach((report, index) => {
    const earlier = near[index]!;
    nearOf.set(
      report.id,
      earlier.map((it) => ordered[it.index]!.id),
    );
    const address = addressOf(report);
    const sameAddress = address === null ? undefined : addresses.get(address);
    if (address !== null && !sameAddress) addresses.set(address, report);
    const nearest =
      earlier.find((it) => ordered[it.index]!.text === report.text) ??
      earlier.find((it) => isVersion(report, ordered[it.index]!)) ??
      earlier[0];
    const other = nearest === undefined ? sameAddress : ordered[nearest.index]!;
    if (!other) return;
    const { resemblance, containment } = nearest ?? { resemblance: 0, containment: 0 };
    const before = placed.get(other.id);
    placed.set(report.id, {
      ...{ resemblance, containment, standing: standingOf(report, other), other: other.id },
      original: before?.original ?? other.id,
    });
  });
  const stories = storiesOf(texts);
  const story = new Map(ordered.map(({ id }, index) => [id, ordered[stories[index]!]!.id]));
  const copies = claimCopies(claims, (report) => nearOf.get(report) ?? []);
  const versions = versionsOf(ordered, placed);
  const byReport = new Map(groupBy(claims, (it) => [it.report]).map((group) => [group[0]!.report, group]));
  const rows = ordered.map((report): DocumentRow => {
    const { id, published, outlet, title, author, url, language, sha256, text } = report;
    const at = placed.get(id);
    const own = byReport.get(id) ?? [];
    return {
      report: id,
      ...{ published, outlet, title, author, url, language, sha256 },
      textSha256: createHash('sha256').update(text).digest('hex'),
      words: wordsOf(text).length,
      claims: own.length,
      copied: own.filter(({ claim }) => copies.has(claim)).length,
      standing: at?.standing ?? 'original',
      original: at?.original ?? null,
      version: versions.get(id) ?? null,
      resemblance: at ? rounded(at.resemblance) : null,
      containment: at ? rounded(at.containment) : null,
      story: story.get(id)!,
    };
  });
  return {
    rows,
    copies,
    originalOf: (report) => placed.get(report)?.original ?? report,
    storyOf: (report) => story.get(report) ?? report,
  };
}

function standingOf(report: Report, other: Report): DocumentRow['standing'] {
  if (report.text === other.text) return 'duplicate';
  return isVersion(report, other) ? 'version' : 'copy';
}

/** Whether one outlet tells both, or both stand at one address. */
function isVersion(report: Report, other: Report): boolean {
  const address = addressOf(report);
  return (
    (address !== null && address === addressOf(other)) ||
    (report.outlet !== null && report.outlet === other.outlet)
  );
}

/** A report's address; none where it is only a site's front page, which tells nothing apart. */
function addressOf({ url }: Report): string | null {
  return url === null || /^[a-z]+:\/\/[^/]+\/?$/i.test(url) ? null : url;
}

/** The number of each report among the different texts that are versions of one: 1 for the first, none where it is the only one. */
function versionsOf(
  ordered: readonly Report[],
  placed: ReadonlyMap<string, Placed>,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const latest = new Map<string, number>();
  const firstOf = (id: string): string => {
    const at = placed.get(id);
    return at?.standing === 'version' ? firstOf(at.other) : id;
  };
  for (const { id } of ordered) {
    if (placed.get(id)?.standing !== 'version') continue;
    const first = firstOf(id);
    const number = (latest.get(first) ?? 1) + 1;
    latest.set(first, number);
    numbers.set(first, 1).set(id, number);
  }
  return numbers;
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
