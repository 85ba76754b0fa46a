export { type Cell, type RowOf } from './cell.ts';
export type { AnyColumn, Column, Columns } from './columns/column.ts';
export { COLUMNS } from './columns/columns.ts';
export { applyCorrections, type Corrected } from './corrections/apply-corrections.ts';
export { readCorrections, CORRECTION_FILE, EDITABLE, type Correction } from './corrections/correction.ts';
export { writeDatabase } from './duckdb/database-store.ts';
export { frameOf, openFrame, type FrameOptions } from './duckdb/open-frame.ts';
export { saveFrame } from './duckdb/save-frame.ts';
export { VIEWS } from './duckdb/views.ts';
export { documentsOf, type Documents } from './documents/documents.ts';
export { nearDocuments, type Near } from './documents/near-documents.ts';
export { storiesOf } from './documents/stories.ts';
export { toAnnotations, type Annotation } from './export/annotations.ts';
export { toCsv } from './export/csv.ts';
export { dataPackage, type DataPackage, type Field, type Resource } from './export/data-package.ts';
export { toJsonLines } from './export/json-lines.ts';
export { toJson } from './export/json.ts';
export { toMarkdown } from './export/markdown.ts';
export { toParquet } from './export/parquet.ts';
export { TABLE_FORMATS, type TableFormat } from './export/table-formats.ts';
export { FRAME_ROWS, Frame } from './frame.ts';
export type { AliasLists, KnownNames } from './series/aliases.ts';
export type { SeriesChoices } from './series/group-series.ts';
export { intervalOf, type Interval } from './series/interval.ts';
export { relationOf, verdictOf, type Relation } from './series/relation.ts';
export { seriesOf, type SeriesOptions, type SeriesTables } from './series/series.ts';
export { problemLine, type FileProblem } from './settings/file-problem.ts';
export { NOUN_FILE, readNounCategories } from './settings/noun-categories.ts';
export { readSeriesChoices, SERIES_FILE, type SeriesFile } from './settings/series-choices.ts';
export { unknownClaims } from './settings/unknown-claims.ts';
export {
  readSourceRegister,
  REGISTER_FILE,
  type RegisteredSource,
  type SourceRegister,
} from './settings/source-register.ts';
export { claimRows } from './tables/claims.ts';
export { daysAsWritten } from './tables/days-as-written.ts';
export { dateRows } from './tables/dates.ts';
export { estimateOf, type Estimate } from './tables/estimate.ts';
export { sourceRows, sourceRowsOf } from './tables/sources.ts';
export { summaryRows, summaryRowsOf } from './tables/summary.ts';
export { seriesTables } from './tables/series-tables.ts';
export type { Keep, Soon, TableFrame } from './table-frame.ts';
export type { AnyTable, Rows, Table } from './tables/table.ts';
export { tablesOf, type Tables } from './tables/tables.ts';
export { weaponRows } from './tables/weapons.ts';
export {
  count,
  max,
  mean,
  median,
  min,
  std,
  sum,
  type Aggregate,
  type AggregateKind,
} from './verbs/aggregate.ts';
export type { Description } from './verbs/describe.ts';
export type { JoinKind } from './verbs/join.ts';
export type { PivotOptions } from './verbs/pivot.ts';
export { descending, type SortKey } from './verbs/sort.ts';
