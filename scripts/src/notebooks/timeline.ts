// %% [markdown]
// # From deployment to casualties
//
// A bar runs from the first to the last day that the words allow; what was said when stands beside it.
import { stanceOf, type ClaimRow, counted } from '@muster/model';
import { casualtiesOverTime, timeline } from '@muster/chart';
import { openNotebook } from '@muster/present';
import { count, max, median } from '@muster/tabulate';
import { readCorpus } from './corpus.ts';
import { doubtful, doubtWords } from './doubts.ts';
import { daysBetween, daysOf, figureOf, placeOf, quotes, saidBy } from './words.ts';

const { show, save } = openNotebook(import.meta.url, { title: 'Timeline' });
const { claims, frames } = await readCorpus();
const stated = claims.filter((row) => row.kind === 'count' && stanceOf(row) === 'stated');

// %% From the first troops with a day to the first dead with a day
type Dated = ClaimRow & { readonly from: string; readonly to: string };
const isDated = (row: ClaimRow): row is Dated => row.from !== null && row.to !== null;
const first = (category: string) =>
  stated
    .filter(isDated)
    .filter((row) => row.category === category)
    .sort((a, b) => a.to.localeCompare(b.to, 'en') || a.from.localeCompare(b.from, 'en'))[0];
const [deployed, killed] = [first('troops'), first('killed')];
if (deployed === undefined || killed === undefined) show('No troops and dead are both counted with a day.');
else {
  const [least, most] = [daysBetween(deployed.to, killed.from), daysBetween(deployed.from, killed.to)];
  const apart = least === most ? counted(most, 'day') : `${least} to ${counted(most, 'day')}`;
  show(
    `**${apart} lie between the first count of troops and the first of dead.** ` +
      `${figureOf(deployed)}: ${daysOf(deployed)} (${saidBy(deployed)}). ${figureOf(killed)}: ${daysOf(killed)} (${saidBy(killed)}).`,
  );
  show(quotes([deployed, killed]));
}

// %% What happened in which month, by the largest figure that was stated of it
const STEPS = ['troops', 'casualties', 'killed', 'wounded', 'captured', 'missing'];
const amount = ({ value, low, high }: ClaimRow) => value ?? high ?? low ?? 0;
const largest = new Map<string, Dated>();
for (const row of stated.filter(isDated)) {
  // A date of several months stands for none of them.
  if (row.category === null || !STEPS.includes(row.category) || row.from.slice(0, 7) !== row.to.slice(0, 7))
    continue;
  const key = `${row.from.slice(0, 7)} ${String(STEPS.indexOf(row.category))}`;
  const known = largest.get(key);
  if (known === undefined || amount(row) > amount(known)) largest.set(key, row);
}
const chronology = [...largest].sort(([a], [b]) => (a < b ? -1 : 1));
const months = new Set(chronology.map(([key]) => key.slice(0, 7)));
show(
  chronology.length === 0
    ? 'No figure of troops or casualties has a day.'
    : `**The figures of troops and casualties that have a day fall into ${counted(months.size, 'month')}, from ${[...months][0]!} to ${[...months].at(-1)!}.** The largest of each kind that was stated of each month:`,
);
if (chronology.length > 0)
  show(
    chronology.map(([key, row]) => ({
      month: key.slice(0, 7),
      'of what': row.category,
      figure: figureOf(row),
      days: daysOf(row),
      said: saidBy(row),
      quote: row.quote,
      place: placeOf(row),
    })),
  );

// %% Claims at their days
const days = timeline(claims);
if (days !== null) {
  show(days);
  save('timeline', days);
}

// %% How long it took until what happened was published
const told = frames.claims
  .filter(
    ({ kind, from, to, published }) => kind === 'count' && from !== null && to !== null && published !== null,
  )
  .derive({ days: ({ to, published }) => daysBetween(to!, published!) })
  .filter(({ days: late }) => late >= 0);
const lags = (
  await told.groupby('category').rollup({ claims: count(), median: median('days'), longest: max('days') })
).rows();
const [slowest] = [...lags]
  .filter(({ claims: many }) => (many ?? 0) > 2)
  .sort((a, b) => (b.median ?? 0) - (a.median ?? 0));
show(
  slowest === undefined
    ? 'Too few claims have both a day and a day of publication.'
    : `**${slowest.category === null ? 'Counts without a category' : `Counts of ${slowest.category}`} took longest to be told: half of ${counted(slowest.claims ?? 0, 'claim')} ` +
        `came ${counted(Math.round(slowest.median ?? 0), 'day')} or more after the last day that they speak of.** Days from then to publication, by category:`,
);
show(lags);

// %% How exactly the reports date what they tell
const mentions = frames.dates.filter(({ from }) => from !== null);
const exactness = (
  await mentions.groupby('granularity').rollup({ dates: count(), 'partly implied': count('implied') })
).rows();
const all = exactness.reduce((sum, { dates }) => sum + (dates ?? 0), 0);
const implied = exactness.reduce((sum, row) => sum + (row['partly implied'] ?? 0), 0);
show(
  `**${counted(all, 'date')} ${all === 1 ? 'stands' : 'stand'} for known days; ${implied} of them state a part only**, and take the rest from the day of publication or from the dates before.`,
);
show(exactness);

// %% Casualties, as they were revised
const revised = ['killed', 'wounded', 'casualties'].flatMap((category) => {
  const bySource = new Map<string, ClaimRow[]>();
  for (const row of stated)
    if (row.category === category && row.speaker !== null && row.published !== null)
      bySource.set(row.speaker, [...(bySource.get(row.speaker) ?? []), row]);
  const [longest] = [...bySource.values()].sort((a, b) => b.length - a.length);
  const inOrder = [...(longest ?? [])].sort((a, b) => a.published!.localeCompare(b.published!, 'en'));
  const [from, to] = [inOrder[0], inOrder.at(-1)];
  return from === undefined || to === undefined || from.published === to.published
    ? []
    : [{ category, from, to }];
});
show(
  revised.length === 0
    ? 'No speaker counted casualties on two days.'
    : revised
        .map(
          ({ category, from, to }) =>
            `- **${category}**: from ${figureOf(from)} (${saidBy(from)}) to ${figureOf(to)} (${saidBy(to)})`,
        )
        .join('\n'),
);
const casualties = casualtiesOverTime(claims);
if (casualties !== null) show(casualties);
show(quotes(revised.flatMap(({ from, to }) => [from, to])));

// %% What there is to doubt
const steps = claims.filter(({ kind, category }) => kind === 'count' && STEPS.includes(category ?? ''));
show(doubtWords(steps, 'about troops and casualties'));
const doubts = doubtful(steps);
if (doubts.length > 0) show(doubts);
