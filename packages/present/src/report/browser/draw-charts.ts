import type { Item, Loader, View } from 'vega';
import embed, { type Result } from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import { REFUSING_LOADER } from '../../render-loader.ts';
import { untitled } from '../chart-words.ts';
import type { PageChart, PageData } from '../page-data.ts';
import { claimsOfMark, rowsOf, type Datum } from './claims-of-mark.ts';
import { fitChart, widened } from './fit-chart.ts';
import { announcePick } from './page-events.ts';
import { saveFile } from './save-file.ts';
import { onTheme, themeNow } from './theme.ts';

/** The rows behind an item: its own, or all of them for a line, which is one mark of many rows. */
function datumsOf(item: Item): Datum[] {
  const { marktype, items } = item.mark;
  const all = marktype === 'line' || marktype === 'area' ? (items as Item[]) : [item];
  return all.flatMap(({ datum }) => (typeof datum === 'object' && datum !== null ? [datum as Datum] : []));
}

function listenForPicks(view: View, chart: PageChart): void {
  const rows = rowsOf(chart.layouts[0]!.spec);
  view.addEventListener('click', (_event, item) => {
    if (!item) return;
    const claims = [...new Set(datumsOf(item).flatMap((datum) => claimsOfMark(datum, rows)))];
    if (claims.length > 0) announcePick({ claims, chart: chart.title });
  });
}

function saveButton(label: string, save: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', save);
  return button;
}

function addSaveButtons(caption: Element, { id, layouts }: PageChart, data: PageData): void {
  const { spec } = layouts[0]!;
  caption.replaceChildren(
    saveButton('Save as SVG', () => {
      void pictureOf(spec, data).then((svg) => {
        saveFile(`${id}.svg`, svg, 'image/svg+xml');
      });
    }),
    saveButton('Save as Vega-Lite', () => {
      saveFile(`${id}.vl.json`, `${JSON.stringify(spec, null, 2)}\n`, 'application/json');
    }),
  );
}

/** Draws a chart into an element, in the theme of the page. */
function embedIn(element: HTMLElement, spec: object, { themes }: PageData): Promise<Result> {
  return embed(element, themes === null ? spec : { ...spec, config: themes[themeNow()] }, {
    mode: 'vega-lite',
    renderer: 'svg',
    ast: true,
    expr: expressionInterpreter,
    actions: false,
    defaultStyle: false,
    loader: REFUSING_LOADER as Loader,
    tooltip: { theme: 'page', disableDefaultStyle: true },
    // The chart names the older schema for other viewers' sake; that is no news to this page.
    logLevel: 0,
  });
}

/** A chart with its title, as it stands by itself. */
async function pictureOf(spec: object, data: PageData): Promise<string> {
  const { view, finalize } = await embedIn(document.createElement('div'), spec, data);
  const svg = await view.toSVG();
  finalize();
  return svg;
}

/** What is dragged to choose days, and marks of which a panel has none, are no picture: screen readers pass them by. */
function hideUnseen(canvas: HTMLElement): void {
  for (const mark of canvas.querySelectorAll('[class*="_brush"], .role-mark:empty')) {
    mark.removeAttribute('role');
    mark.setAttribute('aria-hidden', 'true');
  }
}

const widthOf = (canvas: Element) => Number(canvas.querySelector('svg')?.getAttribute('width') ?? 0);

/** Pixels by which a chart may miss its card before it is drawn again: the browser's letters are not those it was laid out with. */
const MISS = 3;

/** Draws a chart as wide as its card, once more where the browser's letters make it wider or narrower than foreseen. */
async function drawChart(plot: HTMLElement, chart: PageChart, data: PageData): Promise<Result> {
  const room = plot.clientWidth;
  const canvas = document.createElement('div');
  let fitted = fitChart(chart.layouts, room);
  let result = await embedIn(canvas, untitled(fitted.spec), data);
  const missed = room - widthOf(canvas);
  if (Math.abs(missed) > MISS) {
    result.finalize();
    fitted = { ...fitted, spec: widened(fitted.spec, missed), widened: fitted.widened + missed };
    result = await embedIn(canvas, untitled(fitted.spec), data);
  }
  canvas.dataset['layout'] = String(fitted.layout);
  canvas.dataset['widened'] = String(fitted.widened);
  plot.querySelector('.drawn')?.remove();
  canvas.classList.add('drawn');
  plot.append(canvas);
  hideUnseen(canvas);
  listenForPicks(result.view, chart);
  addSaveButtons(plot.parentElement!.querySelector('.chart-actions')!, chart, data);
  return result;
}

/** Redraws a chart once its card has stopped changing its width. */
const SETTLED_MILLISECONDS = 150;

function onResize(plot: HTMLElement, redraw: () => void): void {
  let width = plot.clientWidth;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  new ResizeObserver(() => {
    if (Math.abs(plot.clientWidth - width) <= MISS) return;
    width = plot.clientWidth;
    clearTimeout(waiting);
    waiting = setTimeout(redraw, SETTLED_MILLISECONDS);
  }).observe(plot);
}

/** Its picture stands there already: a reader's first click, or the table, goes before the drawing. */
function whenIdle(draw: () => void): void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(draw, { timeout: 1000 });
  else setTimeout(draw);
}

/**
 * Draws every chart when it comes into sight, and again when the theme or the width of its card changes. Until then its
 * picture stands there.
 */
export function drawCharts(data: PageData): void {
  const drawn = new Map<HTMLElement, Result>();
  const draw = async (plot: HTMLElement) => {
    const before = drawn.get(plot);
    const result = await drawChart(plot, data.charts[Number(plot.dataset['chart'])]!, data);
    before?.finalize();
    drawn.set(plot, result);
  };
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        sight.unobserve(target);
        const plot = target as HTMLElement;
        whenIdle(() => void draw(plot));
        onResize(plot, () => void draw(plot));
      }
    },
    { rootMargin: '600px' },
  );
  for (const plot of document.querySelectorAll<HTMLElement>('[data-chart]')) sight.observe(plot);
  if (data.themes !== null) {
    onTheme(() => {
      for (const plot of drawn.keys()) void draw(plot);
    });
  }
}
