import { charactersIn, wrapWords } from './scales/wrap-words.ts';
import { PADDING, SIZES } from './theme/sizes.ts';
import type { ChartConfig, ChartSpec, Column, Panel } from './vega-lite.ts';

/** The schema that a chart names: viewers know version 5, and version 6 reads it as well. */
export const SCHEMA = 'https://vega.github.io/schema/vega-lite/v5.json';

/** A chart's words and data, around one panel, a column of panels by one field, or panels of their own. */
export interface Frame<Row> {
  readonly title: string;
  readonly subtitle: readonly string[];
  /** What a screen reader says of the chart. */
  readonly description: string;
  /** Pixels that the whole chart may take: its title is broken into lines of that width. */
  readonly width: number;
  readonly rows: readonly Row[];
  readonly config: ChartConfig;
  readonly view:
    | { readonly kind: 'panel'; readonly panel: Panel<Row> }
    | {
        readonly kind: 'facet';
        readonly by: Column<Row>;
        readonly order: string[];
        readonly panel: Panel<Row>;
      }
    | { readonly kind: 'column'; readonly panels: readonly (Panel<Row> & { readonly title: string })[] };
}

function viewOf<Row>(view: Frame<Row>['view']): object {
  switch (view.kind) {
    case 'panel':
      return view.panel;
    case 'facet':
      return {
        facet: { row: { field: view.by, type: 'nominal', sort: view.order, title: null } },
        spec: view.panel,
      };
    case 'column':
      return {
        vconcat: view.panels.map(({ title, ...panel }) => ({
          title: { text: title, style: 'panelTitle', frame: 'group', offset: 8 },
          ...panel,
        })),
        resolve: { scale: { x: 'independent', y: 'independent' } },
      };
  }
}

/** Breaks a line of the title into as many as the chart's width asks for. */
function wrapIn(line: string, width: number, fontSizePixels: number): string[] {
  return wrapWords(line, charactersIn(width - 2 * PADDING, fontSizePixels));
}

const oneOrMore = (lines: readonly string[]) => (lines.length === 1 ? lines[0]! : lines);

/** Puts a chart together, its keys in one order: schema, words, data, view, theme. */
export function chartSpec<Row>(frame: Frame<Row>): ChartSpec {
  const { title, subtitle, description, width, rows, config, view } = frame;
  return {
    $schema: SCHEMA,
    description,
    // The subtitle unbroken, for pages that write it as words of their own.
    usermeta: { subtitle: [...subtitle] },
    title: {
      // Bold letters are wider.
      text: oneOrMore(wrapIn(title, width, SIZES.title * 1.1)),
      subtitle: subtitle.flatMap((line) => wrapIn(line, width, SIZES.subtitle)),
    },
    data: { name: 'rows' },
    datasets: { rows: [...rows] },
    ...viewOf(view),
    config,
  } as unknown as ChartSpec;
}
