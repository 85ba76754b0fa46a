import type { Config, TopLevelSpec } from 'vega-lite';
import type { ColorDef, PositionDef, ShapeDef, StringFieldDef } from 'vega-lite/types_unstable/channeldef.js';
import type { CompositeEncoding } from 'vega-lite/types_unstable/compositemark/index.js';
import type { UnitSpec } from 'vega-lite/types_unstable/spec/unit.js';

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
