// %% [markdown]
// # How the counts of troops rose, and who disagreed
//
// Each row is a claim with its bound, its speaker and its words. A range is drawn as a range: it has no middle.
import { troopsOverTime, whoSaidHowMany } from '@muster/chart';
import { openNotebook } from '@muster/present';
import { readCorpus } from './corpus.ts';

const { show, save } = openNotebook(import.meta.url, { title: 'Troop counts' });
const { claims } = await readCorpus();

// %% Who said how many, in the order of saying
const troops = claims.filter(({ category, kind }) => category === 'troops' && kind === 'count');
show(
  troops.map(({ published, speaker, surface, bound, place, certainty }) => ({
    published,
    speaker,
    surface,
    bound,
    place,
    certainty,
  })),
);

// %% The same over time, a line a source
const overTime = troopsOverTime(claims);
if (overTime !== null) {
  show(overTime);
  save('troops-over-time', overTime);
}

// %% Side by side, with their bounds
const sideBySide = whoSaidHowMany(claims);
if (sideBySide !== null) show(sideBySide);
