import { Resvg } from '@resvg/resvg-js';
import { DEJAVU } from './fonts/dejavu.ts';

/** How a picture is turned into pixels. */
export interface PngOptions {
  /** Pixels a CSS pixel: 2 gives a picture that is sharp in print. */
  readonly scale?: number;
}

/** Turns an SVG document into a PNG with the font that comes along: the same bytes on every machine. */
export function renderPng(svg: string, { scale = 2 }: PngOptions = {}): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: [DEJAVU.regular, DEJAVU.bold],
      defaultFontFamily: DEJAVU.family,
      sansSerifFamily: DEJAVU.family,
    },
    logLevel: 'off',
  });
  return picture.render().asPng();
}
