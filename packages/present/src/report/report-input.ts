import type { ClaimRow, ComparisonRow, DateRow, ReadReport } from '@muster/model';

/** One chart of the report. */
export interface ReportChart {
  /** Stable and fit for an address: "troops-over-time". */
  readonly id: string;
  readonly title: string;
  /** The Vega-Lite chart, its data inline. A row's `claim` names the claim that its mark stands for. */
  readonly spec: object;
  /** The same chart laid out for less room, the widest first: the page draws the one that fits its card. */
  readonly narrower?: readonly object[];
}

/** Everything that the HTML report is made from. */
export interface ReportInput {
  readonly title: string;
  readonly readReports: readonly ReadReport[];
  readonly claims: readonly ClaimRow[];
  readonly dates: readonly DateRow[];
  /** Pairs of claims about the same thing: what the findings tell of disagreement. */
  readonly comparisons?: readonly ComparisonRow[];
  readonly charts: readonly ReportChart[];
  /** Vega-Lite configurations that take the place of a chart's own; without them charts keep theirs, on a light ground. */
  readonly themes?: { readonly light: object; readonly dark: object };
}
