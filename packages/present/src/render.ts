import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { textWidth } from './fonts/text-width.ts';
import { REFUSING_LOADER } from './render-loader.ts';

/** A chart as a picture, with every warning that compiling and drawing it gave. */
export interface Picture {
  /** A whole SVG document, the same bytes on every run. */
  readonly svg: string;
  readonly warnings: readonly string[];
}

/** The part of a drawn text that its width depends on. */
interface DrawnText {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
  /** Longest width in pixels; 0 is none. */
  readonly limit?: number;
}

/** Without a canvas vega takes 0.8 em a character, and cuts labels that would fit. */
const { textMetrics } = vega as unknown as {
  textMetrics: { width: (item: DrawnText, text: unknown) => number };
};
textMetrics.width = ({ fontSize = 11, fontWeight, limit = 0 }, text) => {
  const width = textWidth(
    typeof text === 'string' || typeof text === 'number' ? String(text) : '',
    fontSize,
    fontWeight,
  );
  return limit > 0 ? Math.min(width, limit) : width;
};

/** What vega says where there is no page: marks cannot be dragged in a picture. Nothing is wrong with the chart. */
const NO_PAGE = 'Can not resolve event source: window';

function collector(warnings: string[]): vega.LoggerInterface {
  const keep = (...words: readonly unknown[]) => {
    const message = words.map(String).join(' ');
    if (message !== NO_PAGE) warnings.push(message);
    return logger;
  };
  const ignore = () => logger;
  const level = ((value?: number) =>
    value === undefined ? vega.Warn : logger) as vega.LoggerInterface['level'];
  const logger: vega.LoggerInterface = { level, error: keep, warn: keep, info: ignore, debug: ignore };
  return logger;
}

/** One drawing at a time: vega numbers clip paths and gradients in a counter that all drawings share. */
let drawing: Promise<unknown> = Promise.resolve();

async function draw(spec: object): Promise<Picture> {
  const warnings: string[] = [];
  const logger = collector(warnings);
  const compiled = compile(spec as TopLevelSpec, { logger }).spec;
  const view = new vega.View(vega.parse(compiled), {
    renderer: 'none',
    loader: REFUSING_LOADER as vega.Loader,
    logger,
  });
  try {
    vega.resetSVGDefIds();
    return { svg: await view.toSVG(), warnings };
  } finally {
    view.finalize();
  }
}

/**
 * Draws a Vega-Lite chart as an SVG document.
 *
 * The chart's data must be inline; links other than `http` and `https` are dropped. Rejects where Vega-Lite cannot compile
 * the chart at all.
 */
export function renderSvg(spec: object): Promise<Picture> {
  const picture = drawing.then(() => draw(spec));
  drawing = picture.catch(() => undefined);
  return picture;
}
