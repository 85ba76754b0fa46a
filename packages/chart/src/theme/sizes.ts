/** The fonts of a chart: the one that pictures are drawn with, and its likes where a viewer lacks it. */
export const FONT = 'DejaVu Sans, Verdana, sans-serif';

/** Text sizes in pixels. */
export const SIZES = { title: 16, panelTitle: 13, subtitle: 12, label: 12, note: 11, small: 10 } as const;

/** As wide as a page of an editor or a notebook shows without scrolling. */
export const WIDTH = 960;

/** Narrower charts have their words above the marks: there is no room beside them. */
export const NARROW = 640;

/** Pixels around a chart, on each side. */
export const PADDING = 12;
