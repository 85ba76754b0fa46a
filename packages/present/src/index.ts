export { renderPng, type PngOptions } from './render-png.ts';
export { renderSvg, type Picture } from './render.ts';
