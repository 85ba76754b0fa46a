import type { ClaimRow } from '@muster/model';
import type { ChartOptions } from './chart-options.ts';
import { calibres } from './charts/calibres.ts';
import { casualtiesOverTime } from './charts/casualties-over-time.ts';
import { figuresByUnit } from './charts/figures-by-unit.ts';
import { provenance } from './charts/provenance.ts';
import { revisionLine } from './charts/revision-line.ts';
import { sourceByQuantity } from './charts/source-by-quantity.ts';
import { timeline } from './charts/timeline.ts';
import { troopsOverTime } from './charts/troops-over-time.ts';
import { whoSaidHowMany } from './charts/who-said-how-many.ts';
import { whoSaidItHowSure } from './charts/who-said-it-how-sure.ts';
import { ARMS_COUNTS } from './examples/arms-counts.ts';
import { CALIBRE_MENTIONS } from './examples/calibre-mentions.ts';
import { CASUALTY_COUNTS } from './examples/casualty-counts.ts';
import { MEASURES } from './examples/measures.ts';
import { TROOP_COUNTS } from './examples/troop-counts.ts';
import type { ChartSpec } from './vega-lite.ts';

/** One kind of chart: example, golden test, gallery page and command at once. */
export interface ChartKind {
  /** Also the name of its file: `troops-over-time.vl.json`. */
  readonly id: string;
  readonly title: string;
  /** The question that it answers. */
  readonly answers: string;
  /** Rows of `claims.csv` in our own words that show what it can. */
  readonly example: readonly ClaimRow[];
  /** Null where the claims have nothing for it to draw. */
  readonly build: (claims: readonly ClaimRow[], options?: ChartOptions) => ChartSpec | null;
}

const STATEMENTS = [...TROOP_COUNTS, ...CASUALTY_COUNTS, ...ARMS_COUNTS];

/** Every kind of chart, the one that answers most first. */
export const CHARTS: readonly ChartKind[] = [
  {
    id: 'troops-over-time',
    title: 'Troops over time',
    answers: 'How did the number of troops claimed change, and who disagreed?',
    example: TROOP_COUNTS,
    build: troopsOverTime,
  },
  {
    id: 'who-said-how-many',
    title: 'Who said how many',
    answers: 'Which source gave which number, bounded how, and where?',
    example: TROOP_COUNTS,
    build: whoSaidHowMany,
  },
  {
    id: 'casualties-over-time',
    title: 'Casualties over time',
    answers: 'How were killed, wounded and casualties counted from report to report?',
    example: CASUALTY_COUNTS,
    build: casualtiesOverTime,
  },
  {
    id: 'timeline',
    title: 'Timeline',
    answers: 'When did it happen, how exactly is that known, and when was it said?',
    example: TROOP_COUNTS,
    build: timeline,
  },
  {
    id: 'calibres',
    title: 'Calibres',
    answers: 'Which weapons were named, with which calibre?',
    example: CALIBRE_MENTIONS,
    build: calibres,
  },
  {
    id: 'who-said-it-how-sure',
    title: 'Who said it, how sure',
    answers: 'Which sources commit themselves to their claims, and which do not?',
    example: STATEMENTS,
    build: whoSaidItHowSure,
  },
  {
    id: 'revision-line',
    title: 'Revisions of one source',
    answers: 'How did one source revise its own number?',
    example: CASUALTY_COUNTS,
    build: revisionLine,
  },
  {
    id: 'source-by-quantity',
    title: 'Sources by quantities',
    answers: 'Which source speaks of what, and where do their latest figures differ?',
    example: STATEMENTS,
    build: sourceByQuantity,
  },
  {
    id: 'figures-by-unit',
    title: 'Measures by unit',
    answers: 'Which ranges, sums of money and shares were stated?',
    example: MEASURES,
    build: figuresByUnit,
  },
  {
    id: 'provenance',
    title: 'Provenance',
    answers: 'Where does each figure come from, word for word?',
    example: ARMS_COUNTS,
    build: provenance,
  },
];

/** A chart that fits a table. */
export interface Proposal {
  readonly kind: ChartKind;
  readonly spec: ChartSpec;
}

/** The charts that some claims have something for, in the order of `CHARTS`. */
export function proposeCharts(claims: readonly ClaimRow[], options: ChartOptions = {}): Proposal[] {
  return CHARTS.flatMap((kind) => {
    const spec = kind.build(claims, options);
    return spec === null ? [] : [{ kind, spec }];
  });
}
