import { describe, expect, test } from 'vitest';
import type { CorpusSeries } from './corpus-answer.ts';
import { foundSeries } from './found-series.ts';
import { ORLA_EARTHQUAKE } from './orla-earthquake.ts';
import { RAIL_STRIKE } from './rail-strike.ts';
import { readCorpus } from './read-corpus.ts';
import { TWO_ATTACKS } from './two-attacks.ts';

const CORPORA: Readonly<Record<string, readonly CorpusSeries[]>> = {
  'rail-strike': RAIL_STRIKE,
  'orla-earthquake': ORLA_EARTHQUAKE,
  'two-attacks': TWO_ATTACKS,
};

describe.for(Object.entries(CORPORA))('the series of %s', async ([name, answers]) => {
  const found = foundSeries(await readCorpus(name));

  const right = answers.filter(({ missed }) => missed === undefined);
  const missing = answers.filter(({ missed }) => missed !== undefined);

  test.for(right)('are right for $about', (answer) => {
    expect(own(found, answer)).toEqual(inOrder(answer));
  });

  if (missing.length > 0)
    test.for(missing)('are not yet right for $about', (answer) => {
      expect(own(found, answer)).not.toEqual(inOrder(answer));
    });
});

/** The series that the answer's first figure is in. */
function own(found: readonly Omit<CorpusSeries, 'about'>[], { figures }: CorpusSeries) {
  const [report, [figure]] = Object.entries(figures)[0] as [string, string[]];
  return found.find((series) => series.figures[report]?.includes(figure!));
}

function inOrder({ about: _, missed: __, stands, revisions = [], ...answer }: CorpusSeries) {
  return { ...answer, stands: stands.toSorted(), revisions: revisions.toSorted() };
}
