import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ClaimRow } from '@muster/model';
import { claimRows, documentsOf, readSourceRegister, seriesOf } from '@muster/tabulate';
import { startOf } from './dispatches/answer.ts';
import { answerClaims, claimId } from './dispatches/answer-claims.ts';
import { readDispatches } from './dispatches/read-dispatches.ts';
import { DISPATCH_SERIES } from './dispatches/series-answer.ts';

const REGISTER = new URL('../../seeds/sources.yaml', import.meta.url);

const dispatches = await readDispatches();
const { register, problems } = readSourceRegister('sources.yaml', readFileSync(REGISTER, 'utf8'));

/** The series of some claims of the dispatches, with the sample register. */
function seriesFrom(claims: readonly ClaimRow[]) {
  const { copies, originalOf, storyOf } = documentsOf(dispatches, claims);
  return seriesOf(claims, { names: { speakers: register.speakers }, copies, originalOf, storyOf });
}

describe('the series of what a careful reader takes from the dispatches', () => {
  const claims = dispatches.flatMap(({ report, answer }) => answerClaims({ report }, answer));
  const byId = new Map(claims.map((claim) => [claim.claim, claim]));
  const { series, members } = seriesFrom(claims);
  const found = series.flatMap((row) => {
    const own = members.filter((it) => it.series === row.series);
    if (own.length < 2) return [];
    const surface = (id: string) => byId.get(id)!.surface;
    const voice = (id: string) => {
      const { speaker, outlet } = byId.get(id)!;
      return speaker === null ? outlet : register.nameOf(speaker);
    };
    return {
      figures: own.map(({ claim }) => claim).sort(),
      stands: own
        .filter(({ standing }) => standing === 'current')
        .map(({ claim }) => `${voice(claim)!}: ${surface(claim)}`)
        .sort(),
      revisions: own.flatMap(({ claim, revises }) =>
        revises === null ? [] : `${surface(revises)} > ${surface(claim)}`,
      ),
      ...{ verdict: row.verdict, low: row.low, best: row.best, high: row.high },
      ...{ speakers: row.speakers, outlets: row.outlets },
    };
  });

  test.for(DISPATCH_SERIES)('are right for $about', (answer) => {
    const { about: _, figures, ...wanted } = answer;
    const ids = Object.entries(figures).flatMap(([report, list]) =>
      list.map((figure) => claimId(report, figure)),
    );
    const own = found.find((it) => ids.includes(it.figures[0]!));
    expect(own).toEqual({ ...wanted, figures: ids.sort() });
  });

  test('hold every figure that is about one thing with another, and no other', () => {
    expect(found).toHaveLength(DISPATCH_SERIES.length);
    expect(problems).toEqual([]);
  });
});

/** How well the pairs of claims that are put together are those that belong together. */
function pairScore(found: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>) {
  const ids = [...wanted.keys()];
  let [both, ours, theirs] = [0, 0, 0];
  ids.forEach((left, index) => {
    for (const right of ids.slice(index + 1)) {
      const together = found.has(left) && found.get(left) === found.get(right);
      const belong = wanted.get(left) === wanted.get(right);
      if (together) ours += 1;
      if (belong) theirs += 1;
      if (together && belong) both += 1;
    }
  });
  return { precision: both / ours, recall: both / theirs };
}

describe('the series of what is read from the dispatches', () => {
  const rows = claimRows(dispatches);
  const { members } = seriesFrom(rows);
  const wanted = new Map<string, string>();
  for (const { about, figures } of DISPATCH_SERIES)
    for (const { report, answer } of dispatches)
      for (const figure of answer.figures) {
        const start = startOf(report.text, figure);
        const claim = rows.find((row) => row.report === report.id && row.start === start);
        if (claim && figures[report.id]?.includes(figure.id)) wanted.set(claim.claim, about);
      }

  test('put together mostly what belongs together', () => {
    const found = new Map(members.map(({ claim, series }) => [claim, series]));
    const { precision, recall } = pairScore(found, wanted);
    expect(precision).toBeGreaterThan(0.75);
    expect(recall).toBeGreaterThan(0.6);
  });
});
