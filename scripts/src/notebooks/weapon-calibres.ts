// %% [markdown]
// # Which weapons were named, with which calibre
//
// A calibre shared by a list ("122mm and 152mm shells") is a claim for each of its members. What a report says of a
// calibre is not yet a weapon seen: the quotes below tell one from the other.
import { CERTAINTY_WORDS, counted, type ClaimRow } from '@muster/model';
import { calibres } from '@muster/chart';
import { openNotebook } from '@muster/present';
import { count, descending, max } from '@muster/tabulate';
import { readCorpus } from './corpus.ts';
import { doubtful, doubtWords } from './doubts.ts';
import { figureOf, quotes, saidBy } from './words.ts';

const { show, save } = openNotebook(import.meta.url, { title: 'Weapon calibres' });
const { claims, frames } = await readCorpus();

// %% How often each calibre was named, and how surely
const named = frames.claims.filter({ kind: 'calibre' }).sort(descending('value'));
const bores = await named
  .derive({ millimetres: ({ value }) => value, sure: ({ certainty }) => (certainty === 'CT+' ? 1 : null) })
  .groupby('millimetres', 'cartridge')
  .rollup({ mentions: count(), certain: count('sure') });
const mentions = claims.filter(({ kind, value }) => kind === 'calibre' && value !== null);
const widest = mentions.reduce<(typeof mentions)[number] | null>(
  (best, row) => (best === null || row.value! > best.value! ? row : best),
  null,
);
const certain = mentions.filter(({ certainty }) => certainty === 'CT+').length;
show(
  widest === null
    ? 'No calibre is named.'
    : `**${counted(bores.size(), 'calibre')} in ${counted(new Set(mentions.map(({ report }) => report)).size, 'report')}; the widest is ${figureOf(widest)}** (${saidBy(widest)}). ` +
        `${certain} of ${counted(mentions.length, 'mention')} ${certain === 1 ? 'is' : 'are'} stated as certain; the others are drawn hollow.`,
);
show(bores.rows());

// %% Who named which calibre first, and which numbers stand beside it
const byBore = new Map<number, ClaimRow[]>();
for (const row of mentions) byBore.set(row.value!, [...(byBore.get(row.value!) ?? []), row]);
const beside = (row: ClaimRow) =>
  claims.filter(
    ({ kind, report, quote }) => kind === 'count' && report === row.report && quote === row.quote,
  );
const ranges = [...byBore]
  .sort(([a], [b]) => b - a)
  .map(([millimetres, rows]) => {
    const [first] = [...rows].sort((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9', 'en'));
    const counts = [...new Set(rows.flatMap(beside))];
    return {
      millimetres,
      weapons: [...new Set(rows.map((row) => row.weapon ?? row.counted ?? 'not named'))].join(', '),
      first: saidBy(first!),
      'how sure': [...new Set(rows.map(({ certainty }) => CERTAINTY_WORDS[certainty]))].join(', '),
      'numbers beside it': counts
        .map((row) => `${figureOf(row)} (${CERTAINTY_WORDS[row.certainty]})`)
        .join('; '),
    };
  });
const without = ranges.filter((row) => row['numbers beside it'] === '');
show(
  ranges.length === 0
    ? 'No calibre is named.'
    : `**Of ${without.length} of ${counted(ranges.length, 'calibre')} no report says how many there are**` +
        `${without.length === 0 ? '' : ` (${without.map(({ millimetres }) => `${millimetres} mm`).join(', ')})`}; beside the others stands a number in the same sentence.`,
);
if (ranges.length > 0) show(ranges);

// %% On one axis in millimetres
const chart = calibres(claims);
if (chart !== null) {
  show(chart);
  save('calibres', chart);
}

// %% The words they were read from
show(quotes(mentions));

// %% Weapons, platforms and vehicles that the reports name, with or without a calibre
const names = await frames.weapons
  .groupby('surface', 'label')
  .rollup({ mentions: count(), millimetres: max('millimetres') });
const ranked = names.sort(descending('mentions')).rows();
const [most] = ranked;
const withBore = ranked.filter(({ millimetres }) => millimetres !== null);
show(
  most === undefined
    ? 'No weapon is named.'
    : `**${withBore.length} of ${counted(ranked.length, 'name')} of weapons and vehicles ${withBore.length === 1 ? 'comes' : 'come'} with a calibre.** ` +
        `The one named most often is “${most.surface}” (${counted(most.mentions ?? 0, 'mention')}).`,
);
show(ranked);

// %% What there is to doubt
show(doubtWords(mentions, 'about calibres'));
const doubts = doubtful(mentions);
if (doubts.length > 0) show(doubts);
