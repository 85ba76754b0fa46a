import type { CalendarDate, ClaimRow } from '@muster/model';
import type { ChartOptions } from '../chart-options.ts';
import { rowText } from '../marks/row-text.ts';
import { stack, stacked } from '../marks/stack.ts';
import { FIGURE_TOOLTIP } from '../marks/tooltip.ts';
import { phrase } from '../panels/figure-list.ts';
import { figureRows, type FigureRow } from '../rows/figure-row.ts';
import { latest } from '../rows/latest.ts';
import { keyWords } from '../rows/subject.ts';
import { timeAxis, timeEnd } from '../scales/time-axis.ts';
import { dayAfter, isoDate, timeOf, timeScale } from '../scales/time-scale.ts';
import { wrapWords } from '../scales/wrap-words.ts';
import { leftOutWords, scopeWords } from '../scope.ts';
import { THEMES } from '../theme/theme.ts';
import {
  chartSpec,
  drawable,
  type ChartSpec,
  type Mark,
  type Panel,
  type Position,
  type TooltipLine,
} from '../vega-lite.ts';

/** How exactly it is known when it happened. */
type Known = 'day' | 'span' | 'since' | 'until';

/** A dated statement: what is counted, when it happened, who said so and when. */
interface TimelineRow extends FigureRow {
  /** Pixels from the panel's top to the row's middle. */
  readonly middle: number;
  readonly known: Known;
  /** First day, and the day after the last: a bar covers whole days. */
  readonly first: CalendarDate | null;
  readonly end: CalendarDate | null;
  /** The words of the date, as written. */
  readonly when: string | null;
  /** Whether it is known when it was published. */
  readonly dated: boolean;
  readonly name: string;
  readonly words: string;
}

/** What a timeline can be told. */
export interface TimelineOptions extends ChartOptions {
  /** The longest list that is drawn: the latest statements are kept. */
  readonly most?: number;
}

/** Pixels: the length of an arrow, and half the height of a bar. */
const ARROW = 18;
const BAR = 5;

/** Whether a claim says what is counted, and at some time: "10,000" does not say it, and "5 days" is no event. */
function isEvent({ category, counted, weapon }: ClaimRow): boolean {
  return category !== 'duration' && [category, counted, weapon].some((words) => words !== null);
}

function known({ from, to }: ClaimRow): Known {
  if (from === null) return 'until';
  if (to === null) return 'since';
  return from === to ? 'day' : 'span';
}

const firstDay = ({ from, to }: ClaimRow) => timeOf(from ?? to ?? '');

function stackOf(rows: readonly Pick<TimelineRow, 'name' | 'words'>[]) {
  return stack(
    rows.map(({ name, words }) => [name, words]),
    20,
  );
}

function timelineRows(claims: readonly ClaimRow[]): TimelineRow[] {
  const inOrder = [...claims].sort((a, b) => firstDay(a) - firstDay(b));
  const rows = figureRows(inOrder).map((row, index) => {
    const { from, to, when } = inOrder[index]!;
    return {
      ...row,
      said: row.said === null ? null : isoDate(row.said),
      known: known(inOrder[index]!),
      first: from === null ? null : isoDate(from),
      end: to === null ? null : dayAfter(to),
      when,
      dated: row.said !== null,
      name: wrapWords(phrase(row), 46).join('\n'),
      words: [...wrapWords(when ?? '', 52), ...wrapWords(`${row.source}, ${row.day}`, 52)].join('\n'),
    };
  });
  const { middles } = stackOf(rows);
  return rows.map((row, index) => ({ ...row, middle: middles[index]! }));
}

const TOOLTIP: TooltipLine<TimelineRow>[] = [
  { field: 'when', type: 'nominal', title: 'when' },
  ...FIGURE_TOOLTIP,
];

/** A bar where the days are uncertain, a diamond for a single day, an arrow where one end is not known. */
function eventMarks(row: Position<TimelineRow>, axis: object): Mark<TimelineRow>[] {
  const at = (field: 'first' | 'end' | 'said') => ({ ...axis, field }) as Position<TimelineRow>;
  const only = (kind: Known) => [{ filter: { field: 'known', equal: kind } as const }];
  const arrow = (kind: Known, field: 'first' | 'end', length: number): Mark<TimelineRow>[] => [
    {
      transform: only(kind),
      mark: { type: 'rule', style: 'open', x2Offset: length },
      encoding: { x: at(field), x2: timeEnd(field), y: row },
    },
    {
      transform: only(kind),
      mark: {
        type: 'point',
        style: 'head',
        shape: length > 0 ? 'triangle-right' : 'triangle-left',
        xOffset: length,
      },
      encoding: { x: at(field), y: row, tooltip: TOOLTIP },
    },
  ];
  const byCertainty = (kind: Known, sure: boolean) => [
    ...only(kind),
    { filter: { field: 'sure', equal: sure } as const },
  ];
  const bar = (sure: boolean): Mark<TimelineRow> => ({
    transform: byCertainty('span', sure),
    mark: { type: 'rect', style: sure ? 'span' : 'unsureSpan', yOffset: -BAR, y2Offset: BAR },
    encoding: { x: at('first'), x2: timeEnd('end'), y: row, y2: { field: 'middle' }, tooltip: TOOLTIP },
  });
  const day = (sure: boolean, style: string): Mark<TimelineRow> => ({
    transform: byCertainty('day', sure),
    mark: { type: 'point', style, shape: 'diamond' },
    encoding: { x: at('first'), y: row, tooltip: TOOLTIP },
  });
  const said: Mark<TimelineRow> = {
    transform: [{ filter: { field: 'dated', equal: true } }],
    mark: { type: 'tick', style: 'said', orient: 'vertical', size: 15, thickness: 2 },
    encoding: { x: at('said'), y: row, tooltip: TOOLTIP },
  };
  const days = [day(true, 'sure'), day(false, 'mask'), day(false, 'unsure')];
  return [
    bar(true),
    bar(false),
    said,
    ...days,
    ...arrow('since', 'first', ARROW),
    ...arrow('until', 'end', -ARROW),
  ];
}

function timelinePanel(rows: readonly TimelineRow[], width: number): Panel<TimelineRow> {
  const row = stacked<TimelineRow>('middle');
  const days = rows.flatMap(({ first, end, said }) => [first, end, said].filter((day) => day !== null));
  const axis = timeAxis(timeScale(days, width), null);
  const guide: Mark<TimelineRow> = {
    mark: { type: 'rule', style: 'guide', aria: false },
    encoding: { y: row },
  };
  const layer = drawable(rows, [
    guide,
    ...eventMarks(row, axis),
    rowText<TimelineRow>({ text: 'name', row, x: -10, align: 'right', style: 'rowName' }),
    rowText<TimelineRow>({ text: 'words', row, x: width + 10, align: 'left', style: 'rowNote' }),
  ]);
  return { width, height: stackOf(rows).height, layer };
}

const KEYS: readonly (readonly [string, (row: TimelineRow) => boolean])[] = [
  ['bar: some time between its ends', ({ known: kind }) => kind === 'span'],
  ['diamond: that day', ({ known: kind }) => kind === 'day'],
  ['arrow: since or until', ({ known: kind }) => kind === 'since' || kind === 'until'],
  ['hollow: not certain, or still to come', ({ sure }) => !sure],
  ['stroke: published', ({ said }) => said !== null],
];

/**
 * When what was counted happened, by the words of the text, and when that was published: uncertain dates as bars.
 *
 * Returns null where no claim has a date.
 */
export function timeline(claims: readonly ClaimRow[], options: TimelineOptions = {}): ChartSpec | null {
  const { theme = 'light', width = 480, most = 40 } = options;
  const happened = claims.filter(isEvent);
  const dated = happened.filter(({ from, to }) => from !== null || to !== null);
  if (dated.length === 0) return null;
  const kept = latest(
    dated.map((row) => ({ ...row, said: row.published })),
    most,
  );
  const rows = timelineRows(kept);
  const title = 'Statements by the days they speak of';
  const scope = scopeWords(rows, 'statement');
  const key = KEYS.filter(([, applies]) => rows.some(applies)).map(([words]) => words);
  const leftOut = leftOutWords({
    'that name no day': happened.length - dated.length,
    'that do not say what is counted, or last': claims.length - happened.length,
    earlier: dated.length - rows.length,
  });
  return chartSpec({
    title,
    subtitle: [scope, keyWords(key), ...leftOut],
    description: `${title}. ${scope}.`,
    rows,
    config: THEMES[theme],
    view: { kind: 'panel', panel: timelinePanel(rows, width) },
  });
}
