import { join } from 'node:path';
import { formatChart, lintChart, type ChartSpec, type Proposal } from '@muster/chart';
import { renderPng, renderSvg } from '@muster/present';
import { unwritable } from '../outputs/unwritable.ts';
import { writeWhole } from '../outputs/write-whole.ts';

/** What was drawn, and a line for each chart that was refused. */
export interface WrittenCharts {
  readonly paths: readonly { readonly title: string; readonly path: string }[];
  readonly refused: readonly string[];
}

/** What a chart says above its plot, on one line. */
function titleOf({ title }: ChartSpec): string | null {
  const { text = null } = typeof title === 'object' && 'text' in title ? title : {};
  return Array.isArray(text) ? text.join(' ') : typeof text === 'string' ? text : null;
}

/**
 * Writes each proposed chart as `.vl.json`, `.svg` and `.png`. A chart in which the linter finds something misleading is
 * refused. A folder that cannot be written ends the command with one line.
 */
export async function writeCharts(folder: string, proposals: readonly Proposal[]): Promise<WrittenCharts> {
  const paths: { title: string; path: string }[] = [];
  const refused: string[] = [];
  for (const { kind, spec } of proposals) {
    const [finding] = lintChart(spec);
    if (finding !== undefined) {
      refused.push(`Cannot draw the chart "${kind.id}": ${finding.message}`);
      continue;
    }
    const { svg } = await renderSvg(spec);
    const path = join(folder, `${kind.id}.vl.json`);
    try {
      await writeWhole(path, formatChart(spec));
      await writeWhole(join(folder, `${kind.id}.svg`), svg);
      await writeWhole(join(folder, `${kind.id}.png`), renderPng(svg));
    } catch (error) {
      throw unwritable(folder, error);
    }
    paths.push({ title: titleOf(spec) ?? kind.title, path });
  }
  return { paths, refused };
}
