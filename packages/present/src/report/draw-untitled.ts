import { renderSvg } from '../render.ts';
import { chartWords, untitled, type ChartWords } from './chart-words.ts';
import type { ReportChart } from './report-input.ts';

/** A chart with its title as words, and a picture of the rest. */
export interface DrawnChart {
  readonly chart: ReportChart;
  readonly words: ChartWords;
  /** For readers without scripts, and for print. */
  readonly svg: string;
}

/** Draws charts without their titles, which the page writes itself. */
export async function drawUntitled(charts: readonly ReportChart[]): Promise<DrawnChart[]> {
  const drawn: DrawnChart[] = [];
  for (const chart of charts) {
    const { svg } = await renderSvg(untitled(chart.spec));
    drawn.push({ chart, words: chartWords(chart.spec), svg });
  }
  return drawn;
}
