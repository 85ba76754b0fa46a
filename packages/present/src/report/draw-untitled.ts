import { renderSvg } from '../render.ts';
import { chartWords, untitled, type ChartWords } from './chart-words.ts';
import type { ChartLayout } from './page-data.ts';
import type { ReportChart } from './report-input.ts';

/** A chart with its title as words, and a picture of the rest. */
export interface DrawnChart {
  readonly chart: ReportChart;
  readonly words: ChartWords;
  /** The widest first. The widest is for print, and with the narrowest for readers without scripts. */
  readonly layouts: readonly (ChartLayout & { readonly svg: string })[];
}

/** Pixels that a picture takes, as it says itself. */
const widthOf = (svg: string) => Number(/\bwidth="([\d.]+)"/.exec(svg)?.[1] ?? 0);

/** Draws charts without their titles, which the page writes itself. */
export async function drawUntitled(charts: readonly ReportChart[]): Promise<DrawnChart[]> {
  const drawn: DrawnChart[] = [];
  for (const chart of charts) {
    const layouts: DrawnChart['layouts'][number][] = [];
    for (const spec of [chart.spec, ...(chart.narrower ?? [])]) {
      const { svg } = await renderSvg(untitled(spec));
      layouts.push({ spec, width: widthOf(svg), svg });
    }
    drawn.push({ chart, words: chartWords(chart.spec), layouts });
  }
  return drawn;
}
