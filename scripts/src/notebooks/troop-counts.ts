// %% [markdown]
// # How the counts of troops rose, and who disagreed
//
// Each row is a claim with its bound, its speaker and its words. A range is drawn as a range: it has no middle. A count in
// one region and a count in a whole country are never one series.
import { counted, figureWords } from '@muster/model';
import { placeKey, sourceName, troopsOverTime, whoSaidHowMany } from '@muster/chart';
import { openNotebook } from '@muster/present';
import { count, descending, max, min } from '@muster/tabulate';
import { readCorpus } from './corpus.ts';
import { doubtful, doubtWords } from './doubts.ts';
import { figureOf, quotes, saidBy } from './words.ts';

const { show, save } = openNotebook(import.meta.url, { title: 'Troop counts' });
const { claims, comparisons, frames } = await readCorpus();
const troops = claims.filter(({ category, kind }) => category === 'troops' && kind === 'count');

// %% What was stated first and last at each place, by the day of publication
const stated = troops.filter(({ certainty, published }) => certainty === 'CT+' && published !== null);
const keyOf = ({ place }: { readonly place: string | null }) => (place === null ? null : placeKey(place));
const places = [...new Set(stated.map(keyOf))];
show(
  places.map((place) => {
    const there = stated
      .filter((row) => keyOf(row) === place)
      .sort((a, b) => (a.published ?? '').localeCompare(b.published ?? '', 'en'));
    const [first] = there;
    const last = there.at(-1);
    const said = (row: typeof first) =>
      row === undefined ? null : `${figureWords(row)}, ${sourceName(row)}, ${row.published}`;
    return { place: first?.place ?? 'not named', claims: there.length, first: said(first), last: said(last) };
  }),
);

// %% The same over time, a panel a place
const inOrder = [...stated].sort((a, b) => (a.published ?? '').localeCompare(b.published ?? '', 'en'));
const amount = ({ value, low, high }: (typeof stated)[number]) => value ?? high ?? low ?? 0;
const [earliest] = inOrder;
const most = inOrder.reduce<typeof earliest>(
  (best, row) => (best === undefined || amount(row) > amount(best) ? row : best),
  undefined,
);
show(
  earliest === undefined || most === undefined
    ? 'No count of troops is stated.'
    : `**The count stated first is ${figureOf(earliest)} (${saidBy(earliest)}), the largest ${figureOf(most)} (${saidBy(most)}).**`,
);
const overTime = troopsOverTime(claims);
if (overTime !== null) {
  show(overTime);
  save('troops-over-time', overTime);
}

// %% Who disagreed: numbers of two speakers on one thing that cannot both hold, reported within a fortnight
const byId = new Map(claims.map((claim) => [claim.claim, claim]));
const disagreements = comparisons.flatMap(({ left, right, relation, days }) => {
  const [one, other] = [byId.get(left), byId.get(right)];
  if (one === undefined || other === undefined || relation !== 'contradiction') return [];
  if (one.speaker === null || other.speaker === null || days === null || days > 14) return [];
  const said = (row: typeof one) => `${figureWords(row)}, ${row.speaker}, ${row.published}`;
  return [{ of: one.category, place: one.place ?? other.place, one: said(one), other: said(other), days }];
});
show(
  disagreements.length === 0
    ? 'No two speakers contradict each other within a fortnight.'
    : `**${counted(disagreements.length, 'pair')} of figures contradict each other**; the first: ${disagreements[0]!.one}, against ${disagreements[0]!.other}.`,
);
if (disagreements.length > 0) show(disagreements);

// %% Every count, source by source
const bySource = await frames.claims
  .filter({ category: 'troops', kind: 'count' })
  .derive({ source: (row) => sourceName(row), number: ({ value, low, high }) => value ?? low ?? high })
  .groupby('source')
  .rollup({ claims: count(), least: min('number'), most: max('number') });
const sources = bySource.sort(descending('claims')).rows();
const [loudest] = sources;
if (loudest !== undefined)
  show(
    `**${loudest.source} made ${loudest.claims} of ${counted(troops.length, 'claim')} about troops**, by ${counted(sources.length, 'source')} in all.`,
  );
show(sources);
const sideBySide = whoSaidHowMany(claims);
if (sideBySide !== null) show(sideBySide);

// %% What there is to doubt
show(doubtWords(troops, 'about troops'));
const doubts = doubtful(troops);
if (doubts.length > 0) show(doubts);

// %% The words of the first count and of the largest
if (earliest !== undefined && most !== undefined) show(quotes(most === earliest ? [most] : [earliest, most]));
