import { counted } from '@muster/model';
import colours from 'picocolors';
import type { Terminal } from './terminal.ts';

/** What a run has written. Paths are as the reader would type them. */
export interface Written {
  readonly report?: string;
  readonly charts: readonly string[];
  readonly notebooks?: readonly string[];
  readonly tables?: readonly string[];
}

/** Where the files are and how each kind is opened, a line each: what the terminal says last. */
export function closingWords(
  { report, charts, notebooks = [], tables = [] }: Written,
  { colour }: Pick<Terminal, 'colour'>,
): string {
  const { bold, cyan, dim } = colours.createColors(colour);
  const list = (title: string, paths: readonly string[], how: string) =>
    paths.length === 0 ? [] : ['', bold(title), ...paths.map((path) => `  ${cyan(path)}`), dim(`  ${how}`)];
  return [
    ...list('Report', report === undefined ? [] : [report], 'Opens in any browser, without a network.'),
    ...list(
      counted(charts.length, 'chart'),
      charts,
      'Open in the Vega Editor (vega.github.io/editor), VS Code or JupyterLab; pictures stand beside them as .svg and .png.',
    ),
    ...list(counted(notebooks.length, 'notebook'), notebooks, 'Open in JupyterLab or VS Code.'),
    ...list('Tables', tables, 'datapackage.json says what each column means.'),
    '',
  ]
    .slice(1)
    .join('\n');
}
