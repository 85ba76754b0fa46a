import { pixels } from '../marks/pixels.ts';
import { FIGURE_TOOLTIP } from '../marks/tooltip.ts';
import type { Known, Statement, WordedStatement } from '../rows/statements.ts';
import { timeAxis, timeEnd } from '../scales/time-axis.ts';
import { timeScale } from '../scales/time-scale.ts';
import { axisSide, listLayout, placeTexts, type PlacedText } from './list-layout.ts';
import { listTexts } from './list-texts.ts';
import { drawable, type Mark, type Panel, type Position, type Test, type TooltipLine } from '../vega-lite.ts';

/** A statement where it stands in its list. */
export type TimelineRow = Statement & PlacedText;

/** Pixels: the length of an arrow, and half the height of a bar. */
const ARROW = 18;
const BAR = 5;
/** Pixels that the marks of a row take at least. */
const MARK = 20;

const TOOLTIP: TooltipLine<TimelineRow>[] = [
  { field: 'when', type: 'nominal', title: 'when' },
  ...FIGURE_TOOLTIP,
];

const STATED: Test<TimelineRow> = { field: 'stance', equal: 'stated' };

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
    head(kind, field, length, true),
    head(kind, field, length, false),
  ];
  const head = (kind: Known, field: 'first' | 'end', length: number, sure: boolean): Mark<TimelineRow> => ({
    transform: byCertainty(kind, sure),
    mark: {
      type: 'point',
      style: sure ? 'head' : 'unsureHead',
      shape: length > 0 ? 'triangle-right' : 'triangle-left',
      xOffset: length,
    },
    encoding: { x: at(field), y: row, tooltip: TOOLTIP },
  });
  const byCertainty = (kind: Known, sure: boolean) => [
    ...only(kind),
    { filter: sure ? STATED : { not: STATED } },
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

/** Statements as bars, diamonds and arrows on an axis of days, with a stroke on the day of publication. */
export function timelinePanel(
  statements: readonly WordedStatement[],
  width: number,
): { readonly rows: readonly TimelineRow[]; readonly panel: Panel<TimelineRow> } {
  const texts = statements.map(({ text }) => text);
  const layout = listLayout(texts, width);
  const placed = placeTexts(texts, layout, MARK);
  const rows = statements.map(({ statement }, index) => ({ ...statement, ...placed.rows[index]! }));
  const row = pixels<TimelineRow>('middle');
  const days = rows.flatMap(({ first, end, said }) => [first, end, said].filter((day) => day !== null));
  const axis = timeAxis(timeScale(days, layout.panel), null, { grid: true, orient: axisSide(placed.height) });
  const guide: Mark<TimelineRow> = {
    mark: { type: 'rule', style: 'guide', aria: false },
    encoding: { y: row },
  };
  const layer = drawable(rows, [
    guide,
    ...eventMarks(row, axis),
    ...(listTexts(layout, 'rowNote') as Mark<TimelineRow>[]),
  ]);
  return { rows, panel: { width: layout.panel, height: placed.height, layer } };
}
