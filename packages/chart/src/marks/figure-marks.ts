import type { Stance } from '@muster/model';
import type { FigureRow, OpenEnd } from '../rows/figure-row.ts';
import type { Colour, Column, Encoding, Mark, Position, Shape, Test } from '../vega-lite.ts';
import { FIGURE_TOOLTIP } from './tooltip.ts';

/** How figures are to be drawn: along which axis their amounts run, and what stands across it. */
export interface FigureChannels {
  readonly along: 'x' | 'y';
  /** The amounts' scale and axis; each mark names the column it reads. */
  readonly amount: object;
  readonly across: Position<FigureRow>;
  readonly color?: Colour<FigureRow>;
  readonly shape?: Shape<FigureRow>;
  readonly opacity?: Encoding<FigureRow>['opacity'];
  /** Whether the rows say, in a column `dodge`, how many pixels a mark steps aside. */
  readonly aside?: boolean;
}

/** The offset that reads how far a row steps aside. */
export const DODGE = { expr: 'datum.dodge' };

/** How long the arrow of an open end is, in pixels: it says that there is more or less, not how much. */
const ARROW = 17;

const WITH_VALUE: Test<FigureRow> = { field: 'value', valid: true };

/** Puts one column on the axis of amounts and the rest of the channels around it. */
function encoder({ along, amount, across, color, opacity }: FigureChannels) {
  return (field: Column<FigureRow>, end?: Column<FigureRow>): Encoding<FigureRow> => ({
    [along]: { ...amount, field, type: 'quantitative' },
    ...(end === undefined ? {} : { [`${along}2`]: { field: end } }),
    [along === 'x' ? 'y' : 'x']: across,
    ...(color === undefined ? {} : { color }),
    ...(opacity === undefined ? {} : { opacity }),
    tooltip: FIGURE_TOOLTIP,
  });
}

function shift({ along, aside = false }: FigureChannels): object {
  return aside ? { [along === 'x' ? 'yOffset' : 'xOffset']: DODGE } : {};
}

/** "over 11,000": an arrow from the bound towards where the figure is open. */
function openEndMarks(channels: FigureChannels, open: Exclude<OpenEnd, 'none'>): Mark<FigureRow>[] {
  const { along } = channels;
  const encode = encoder(channels);
  const bound = open === 'up' ? 'low' : 'high';
  const away = (open === 'up') === (along === 'x') ? 1 : -1;
  const shape = {
    x: { up: 'triangle-right', down: 'triangle-left' },
    y: { up: 'triangle-up', down: 'triangle-down' },
  }[along][open];
  const transform = [{ filter: { field: 'open', equal: open } as const }];
  return [
    {
      transform,
      mark: { type: 'rule', style: 'open', ...shift(channels), [`${along}2Offset`]: away * ARROW },
      encoding: encode(bound, bound),
    },
    {
      transform,
      mark: { type: 'point', style: 'head', shape, ...shift(channels), [`${along}Offset`]: away * ARROW },
      encoding: encode(bound),
    },
  ];
}

/** "11,000 to 12,000": a bar from low to high, capped at both ends; "dozens": the same, dashed and without caps. */
function intervalMarks(channels: FigureChannels): Mark<FigureRow>[] {
  const encode = encoder(channels);
  const stated: Test<FigureRow>[] = [
    { field: 'interval', equal: true },
    { field: 'vague', equal: false },
  ];
  const aside = shift(channels);
  const cap = {
    type: 'tick',
    style: 'cap',
    ...aside,
    size: 11,
    thickness: 2,
    orient: channels.along === 'x' ? 'vertical' : 'horizontal',
  } as const;
  const only = { transform: stated.map((filter) => ({ filter })) };
  const vague = {
    transform: [{ filter: { field: 'interval', equal: true } }, { filter: { field: 'vague', equal: true } }],
  } as const;
  return [
    { ...only, mark: { type: 'rule', style: 'interval', ...aside }, encoding: encode('low', 'high') },
    { ...only, mark: cap, encoding: encode('low') },
    { ...only, mark: cap, encoding: encode('high') },
    {
      transform: [...vague.transform],
      mark: { type: 'rule', style: 'vague', ...aside },
      encoding: encode('low', 'high'),
    },
  ];
}

/** The mark of a figure that is denied: struck out. */
const STRUCK = 'M-1,-1L1,1M-1,1L1,-1';

/**
 * A point where the text states a number: filled where the source states it, hollow where it is not certain, hollow with a
 * dot where it is still to come, a cross where it is denied.
 *
 * A disc of the background lies under each hollow point, so that no line shows through.
 */
function pointMarks(channels: FigureChannels): Mark<FigureRow>[] {
  const { along, amount, across, shape } = channels;
  const shaped = shape === undefined ? {} : { shape };
  const full = encoder(channels)('value');
  const plain = { ...encoder({ along, amount, across })('value'), tooltip: null };
  const point = (stances: Stance[], style: string, encoding = { ...full, ...shaped }): Mark<FigureRow> => ({
    transform: [{ filter: WITH_VALUE }, { filter: { field: 'stance', oneOf: stances } }],
    mark: { type: 'point', style, ...shift(channels), ...(style === 'denied' ? { shape: STRUCK } : {}) },
    encoding,
  });
  return [
    point(['stated'], 'sure'),
    point(['unsure', 'forecast'], 'mask', { ...plain, ...shaped }),
    point(['unsure', 'forecast'], 'unsure'),
    point(['forecast'], 'core', full),
    point(['denied'], 'denied', full),
  ];
}

/** A ring around a figure that reaches the report at second hand. */
function relayMark(channels: FigureChannels): Mark<FigureRow> {
  return {
    transform: [{ filter: { field: 'relayed', equal: true } }],
    mark: { type: 'point', style: 'relay', shape: 'circle', ...shift(channels), aria: false },
    encoding: { ...encoder(channels)('anchor'), tooltip: null },
  };
}

/** The marks of figures with bounds: bars for intervals, arrows for open ends, points for stated numbers. */
export function figureMarks(channels: FigureChannels): Mark<FigureRow>[] {
  return [
    ...intervalMarks(channels),
    ...openEndMarks(channels, 'up'),
    ...openEndMarks(channels, 'down'),
    ...pointMarks(channels),
    relayMark(channels),
  ];
}
