import type { ThemeName } from './theme/theme.ts';

/** What every chart can be told. */
export interface ChartOptions {
  readonly theme?: ThemeName;
  /**
   * Pixels that the whole chart may take, with its axes and the words beside it. The words of a list stand above their
   * marks where there is no room beside them.
   */
  readonly width?: number;
}

/** As wide as a page of an editor or a notebook shows without scrolling. */
export const WIDTH = 960;

/** Narrower charts have their words above the marks: there is no room beside them. */
export const NARROW = 640;

/** Pixels around a chart, on each side. */
export const PADDING = 12;
