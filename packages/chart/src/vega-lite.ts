import type { Config, TopLevelSpec } from 'vega-lite';
import type { ColorDef, PositionDef, ShapeDef, StringFieldDef } from 'vega-lite/types_unstable/channeldef.js';
import type { CompositeEncoding } from 'vega-lite/types_unstable/compositemark/index.js';
import type { UnitSpec } from 'vega-lite/types_unstable/spec/unit.js';

import { PADDING } from './chart-options.ts';
import { charactersIn, wrapWords } from './scales/wrap-words.ts';
import { SIZES } from './theme/theme.ts';

/** The name of a column of a row: a channel that names any other does not compile. */
export type Column<Row> = Extract<keyof Row, string>;

/** The columns of a row that hold numbers. */
type NumberColumn<Row> = {
  [Name in Column<Row>]: Row[Name] extends number | null ? Name : never;
}[Column<Row>];

/** A condition on one column, or several that must all hold. Vega-Lite calls only numbers valid, so `valid` asks for them. */
export type Test<Row> =
  | { readonly field: Column<Row>; readonly equal: string | number | boolean }
  | { readonly field: Column<Row>; readonly oneOf: (string | number)[] }
  | { readonly field: NumberColumn<Row>; readonly valid: boolean }
  | { readonly and: Test<Row>[] }
  | { readonly not: Test<Row> };

/** One mark with its channels. Its only transforms are filters, so that what is drawn is what stands in the data. */
export type Mark<Row> = Omit<UnitSpec<Column<Row>>, 'transform' | 'data'> & {
  readonly transform?: { readonly filter: Test<Row> }[];
};

/** The channels of a mark. */
export type Encoding<Row> = CompositeEncoding<Column<Row>>;
/** Where a mark stands. */
export type Position<Row> = PositionDef<Column<Row>>;
/** What colours a mark. */
export type Colour<Row> = ColorDef<Column<Row>>;
/** What shapes a mark. */
export type Shape<Row> = ShapeDef<Column<Row>>;
/** One line of a tooltip. */
export type TooltipLine<Row> = StringFieldDef<Column<Row>>;
/** Vega-Lite's configuration: the theme. */
export type ChartConfig = Config;
/** A whole chart: Vega-Lite JSON, valid in version 5 and in version 6. */
export type ChartSpec = TopLevelSpec;

/** The schema that a chart names: viewers know version 5, and version 6 reads it as well. */
export const SCHEMA = 'https://vega.github.io/schema/vega-lite/v5.json';

/** Whether a row passes a test, as Vega-Lite's filter would decide it. */
export function passes<Row>(row: Row, test: Test<Row>): boolean {
  if ('and' in test) return test.and.every((part) => passes(row, part));
  if ('not' in test) return !passes(row, test.not);
  const value: unknown = row[test.field];
  if ('equal' in test) return value === test.equal;
  if ('oneOf' in test) return test.oneOf.some((one) => one === value);
  return Number.isFinite(value) === test.valid;
}

/** The marks that have something to draw: a mark whose filters leave no row is left out. */
export function drawable<Row>(rows: readonly Row[], marks: readonly Mark<Row>[]): Mark<Row>[] {
  return marks.filter((mark) =>
    rows.some((row) => (mark.transform ?? []).every(({ filter }) => passes(row, filter))),
  );
}

/** What a panel of layers is made of. */
export interface Panel<Row> {
  readonly width?: number;
  readonly height?: number | { readonly step: number };
  readonly layer: Mark<Row>[];
}

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
