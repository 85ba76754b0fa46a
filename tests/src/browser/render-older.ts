import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite-5';

/** Draws a chart with vega-lite 5 and vega 5, as older viewers do, with every warning. */
export async function renderOlder(spec: object): Promise<{ svg: string; warnings: string[] }> {
  const warnings: string[] = [];
  const keep = (...words: readonly unknown[]) => {
    const message = words.map(String).join(' ');
    // Only a page has a window to drag in.
    if (!message.startsWith('Can not resolve event source')) warnings.push(message);
    return logger;
  };
  const ignore = () => logger;
  const level = ((value?: number) =>
    value === undefined ? vega.Warn : logger) as vega.LoggerInterface['level'];
  const logger: vega.LoggerInterface = { level, error: keep, warn: keep, info: ignore, debug: ignore };
  const compiled = compile(spec as TopLevelSpec, { logger }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', logger });
  const svg = await view.toSVG();
  view.finalize();
  return { svg, warnings };
}
