import type { FigureRow } from '../rows/figure-row.ts';
import type { TooltipLine } from '../vega-lite.ts';

/** What a figure says when it is pointed at. Everything but the quote can be read off the chart as well. */
export const FIGURE_TOOLTIP: TooltipLine<FigureRow>[] = [
  { field: 'figure', type: 'nominal', title: 'figure' },
  { field: 'counted', type: 'nominal', title: 'of what' },
  { field: 'value', type: 'quantitative', title: 'value', format: ',' },
  { field: 'low', type: 'quantitative', title: 'low', format: ',' },
  { field: 'high', type: 'quantitative', title: 'high', format: ',' },
  { field: 'source', type: 'nominal', title: 'speaker' },
  { field: 'via', type: 'nominal', title: 'relayed by' },
  { field: 'outlet', type: 'nominal', title: 'outlet' },
  { field: 'day', type: 'nominal', title: 'published' },
  { field: 'place', type: 'nominal', title: 'place' },
  { field: 'certainty', type: 'nominal', title: 'how sure' },
  { field: 'quote', type: 'nominal', title: 'quote' },
  { field: 'report', type: 'nominal', title: 'report' },
];
