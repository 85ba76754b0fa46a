// %% [markdown]
// # From deployment to casualties
//
// A bar runs from the first to the last day that the words allow; what was said when stands beside it.
import { casualtiesOverTime, timeline } from '@muster/chart';
import { openNotebook } from '@muster/present';
import { readCorpus } from './corpus.ts';

const { show, save } = openNotebook(import.meta.url, { title: 'Timeline' });
const { claims, dates } = await readCorpus();

// %% Dates as they were written, and the days they stand for
show(
  dates
    .filter(({ from }) => from !== null)
    .map(({ published, surface, value, from, to, implied }) => ({
      published,
      surface,
      value,
      from,
      to,
      implied,
    })),
);

// %% Claims at their days
const days = timeline(claims);
if (days !== null) {
  show(days);
  save('timeline', days);
}

// %% Casualties, as they were revised
const casualties = casualtiesOverTime(claims);
if (casualties !== null) show(casualties);
