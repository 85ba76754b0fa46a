import type { ChartSpec } from '../vega-lite.ts';
import { THEMES, type ThemeName } from './theme.ts';

/** The same chart in the other theme: `withTheme(spec, 'dark')`. */
export function withTheme(spec: ChartSpec, theme: ThemeName): ChartSpec {
  return { ...spec, config: THEMES[theme] };
}
