import type { ReadReport } from '@muster/model';
import { claimRows, tablesOf } from '@muster/tabulate';
import type { CorpusSeries } from './corpus-answer.ts';

/** The series that the tables of a corpus hold, written as an analyst writes them. */
export function foundSeries(reports: readonly ReadReport[]): Omit<CorpusSeries, 'about'>[] {
  const claims = claimRows(reports);
  const byId = new Map(claims.map((claim) => [claim.claim, claim]));
  const text = new Map(reports.map(({ report }) => [report.id, report.text]));
  const { series, seriesClaims } = tablesOf(reports);
  const surface = (id: string) => byId.get(id)!.surface;
  return series.rows.map((row) => {
    const own = seriesClaims.rows.filter((it) => it.series === row.series);
    const figures: Record<string, string[]> = {};
    for (const { claim } of own) {
      const { report, start } = byId.get(claim)!;
      (figures[report] ??= []).push(placeName(text.get(report)!, surface(claim), start));
    }
    const stands = own
      .filter(({ standing }) => standing === 'current')
      .map(({ claim, speaker }) => `${bare(speaker ?? byId.get(claim)!.outlet ?? '')}: ${surface(claim)}`);
    const revisions = own.flatMap(({ claim, revises }) =>
      revises === null ? [] : `${surface(revises)} > ${surface(claim)}`,
    );
    const { verdict, low, best, high, speakers, outlets } = row;
    return {
      figures,
      stands: stands.sort(),
      revisions: revisions.sort(),
      verdict,
      estimate: [low, best, high],
      speakers,
      outlets,
    };
  });
}

/** "37", or "5#2" for the second place where these characters stand. */
function placeName(text: string, surface: string, start: number): string {
  const before = text.slice(0, start).split(surface).length;
  return before === 1 ? surface : `${surface}#${before}`;
}

function bare(name: string): string {
  return name.replace(/^(?:the|an?) /iu, '').replace(/^Police$/u, 'police');
}
