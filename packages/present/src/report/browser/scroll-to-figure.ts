/** Below this width the report stands under the table, not beside it. In step with `style/wide.css`. */
const NARROW = '(max-width: 63.99rem)';

/**
 * Brings the figure that a reader asked for into sight: within its panel where that scrolls by itself, so that the table
 * stays put; else the page scrolls to the panel.
 */
export function scrollToFigure(panel: HTMLElement): void {
  const figure = panel.querySelector<HTMLElement>('.chosen');
  if (matchMedia(NARROW).matches) {
    (figure === null ? panel : (panel.querySelector('.card') ?? figure)).scrollIntoView({ block: 'start' });
    return;
  }
  const { top, bottom } = panel.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) panel.scrollIntoView({ block: 'start' });
  if (figure === null) {
    panel.scrollTop = 0;
    return;
  }
  const offset = figure.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  panel.scrollTop += offset - panel.clientHeight / 2;
  figure.scrollIntoView({ block: 'nearest' });
}
