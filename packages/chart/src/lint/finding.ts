/** What can be wrong with a chart though its schema is satisfied. The list is closed. */
export const FINDINGS = {
  'no-marks': 'The chart has no mark at all',
  'no-title': 'The chart has no title that says what it shows',
  'no-data': 'A mark draws no row',
  'remote-data': 'A mark reads data that does not stand in the chart',
  'unknown-field': 'A channel or filter names a column that the data does not have',
  baseline: 'A bar or area that measures an amount does not begin at zero',
  'log-length': 'A bar or area that measures an amount stands on a logarithm, where length is no amount',
  'null-as-zero': 'An empty cell is drawn as zero',
  'open-as-exact': 'A figure with an open bound is drawn as exact, and nothing but a tooltip says otherwise',
  'mean-of-bounds': 'A mean is taken over figures with bounds, which have none',
  'null-end': 'A mark ends at a column that is empty in some rows: it is drawn with no length',
  'cut-label': 'A label is longer than the room that it is allowed',
  'no-legend': 'A colour, shape or size means something, and no legend and no words say what',
  'subset-sum': 'Figures that contain each other are added up',
  'overlapping-stack': 'Figures that contain each other are piled up or cut from one pie',
  'mixed-units': 'Figures of several units stand on one axis',
  'local-time': 'A day is drawn in local time and shifts west of Greenwich',
  'uncertain-day': 'A date that is known only roughly is drawn as one day',
  'unsorted-days': 'Days stand in another order than that of time',
  'dual-axes': 'Layers of one view have scales of their own along one side',
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
