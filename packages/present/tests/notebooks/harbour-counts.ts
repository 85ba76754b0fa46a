import { openNotebook } from '../../src/notebook/open-notebook.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { SAMPLE_REPORTS } from '../sample-reports.ts';

const { show, save } = openNotebook(import.meta.url, { title: 'Marines at the harbour' });

// %% [markdown]
// # Marines at the harbour
//
// How many were counted, *by whom*.

// %% Read the reports
const { claims } = sampleCorpus(SAMPLE_REPORTS);
const troops = claims.filter(({ category }) => category === 'troops');
show(troops.map(({ speaker, bound, value, low, high }) => ({ speaker, bound, value, low, high })));

// %% Draw them
function chart() {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    description: 'Troops stated, a bar a figure',
    data: { values: troops.map(({ surface, value }) => ({ surface, value })) },
    mark: 'bar',
    encoding: { x: { field: 'value', type: 'quantitative' }, y: { field: 'surface', type: 'nominal' } },
  };
}
function showChart() {
  show(chart());
}
showChart();
await Promise.resolve();
show(`${troops.length} figures, **${claims.length - troops.length}** others.`);

// %%
save('harbour', chart());
save('note.txt', 'Done\n');
