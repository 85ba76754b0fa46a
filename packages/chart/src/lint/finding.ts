/** What can be wrong with a chart though its schema is satisfied. The list is closed. */
export const FINDINGS = {
  'no-marks': 'The chart has no mark at all',
  'no-data': 'A mark draws no row',
  'remote-data': 'A mark reads data that does not stand in the chart',
  'unknown-field': 'A channel or filter names a column that the data does not have',
  baseline: 'A bar or area that measures an amount does not begin at zero',
  'null-end': 'A mark ends at a column that is empty in some rows: it is drawn with no length',
  'cut-label': 'A label is longer than the room that it is allowed',
  'subset-sum': 'Figures that contain each other are added up',
  'local-time': 'A day is drawn in local time and shifts west of Greenwich',
  'params-above-layers': 'A selection above layers: Vega names its signal twice and stops',
} as const;

/** The closed list of codes. */
export type FindingCode = keyof typeof FINDINGS;

/** Something wrong with a chart, said in one line. */
export interface Finding {
  readonly code: FindingCode;
  /** Where in the chart: "layer 3". Empty for the chart as a whole. */
  readonly where: string;
  readonly message: string;
}
