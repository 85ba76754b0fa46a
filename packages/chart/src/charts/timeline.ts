import type { ClaimRow } from '@muster/model';
import type { ChartOptions } from '../chart-options.ts';
import { timelinePanel } from '../panels/timeline-panel.ts';
import { figureRows } from '../rows/figure-row.ts';
import { latest } from '../rows/latest.ts';
import { statementsOf, type Statement } from '../rows/statements.ts';
import { keyWords } from '../rows/subject.ts';
import { leftOutWords, scopeWords } from '../scope.ts';
import { THEMES } from '../theme/theme.ts';
import type { ChartSpec } from '../vega-lite.ts';
import { WIDTH } from '../theme/sizes.ts';
import { chartSpec } from '../chart-spec.ts';

/** What a timeline can be told. */
export interface TimelineOptions extends ChartOptions {
  /** The longest list that is drawn: the latest statements are kept. */
  readonly most?: number;
}

/** Whether a claim says what is counted, and at some time: "10,000" does not say it, and "5 days" is no event. */
function isEvent({ category, counted, weapon }: ClaimRow): boolean {
  return category !== 'duration' && [category, counted, weapon].some((words) => words !== null);
}

/** Whether a claim names no other day than that of its publication: "police said on Thursday", on a Thursday. */
const ofTheDay = ({ from, to, published }: ClaimRow) => from === published && to === published;

/** So many claims at most: those that speak of other days than they were published on go first, then the latest. */
function telling(claims: readonly ClaimRow[], most: number): ClaimRow[] {
  if (statementsOf(claims).length <= most) return [...claims];
  const said = claims
    .filter((claim) => !ofTheDay(claim))
    .map((claim) => ({ ...claim, said: claim.published }));
  return latest(
    said.length === 0 ? claims.map((claim) => ({ ...claim, said: claim.published })) : said,
    most,
  );
}

const KEYS: readonly (readonly [string, (row: Statement) => boolean])[] = [
  ['bar: some time between its ends', ({ known: kind }) => kind === 'span'],
  ['diamond: that day', ({ known: kind }) => kind === 'day'],
  ['arrow: since or until', ({ known: kind }) => kind === 'since' || kind === 'until'],
  ['hollow: not certain, still to come or denied', ({ stance }) => stance !== 'stated'],
  ['stroke: first published', ({ said }) => said !== null],
];

/**
 * When what was counted happened, by the words of the text, and when that was published: uncertain dates as bars.
 *
 * Returns null where no claim has a date.
 */
export function timeline(claims: readonly ClaimRow[], options: TimelineOptions = {}): ChartSpec | null {
  const { theme = 'light', width = WIDTH, most = 40 } = options;
  const happened = claims.filter(isEvent);
  const dated = happened.filter(({ from, to }) => from !== null || to !== null);
  if (dated.length === 0) return null;
  const kept = telling(dated, most);
  const { rows, panel } = timelinePanel(statementsOf(kept), width);
  const title = 'When it happened, in the words of the reports';
  const scope = scopeWords(figureRows(kept), 'statement');
  const key = KEYS.filter(([, applies]) => rows.some(applies)).map(([words]) => words);
  const leftOut = leftOutWords({
    'that name no day': happened.length - dated.length,
    'that do not say what is counted, or last': claims.length - happened.length,
    'that name the day of publication only, or earlier': dated.length - kept.length,
  });
  return chartSpec({
    title,
    subtitle: [scope, keyWords(key), ...leftOut],
    description: `${title}. ${scope}.`,
    width,
    rows,
    config: THEMES[theme],
    view: { kind: 'panel', panel },
  });
}
