import type { ThemeName } from './theme/theme.ts';

/** What every chart can be told. */
export interface ChartOptions {
  readonly theme?: ThemeName;
  /** Pixels, without axes and labels. */
  readonly width?: number;
}
