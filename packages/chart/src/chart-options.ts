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
