export { renderPng, type PngOptions } from './render-png.ts';
export { renderSvg, type Picture } from './render.ts';
export type { ReportChart, ReportInput } from './report/report-input.ts';
export { reportHtml } from './report/report-html.ts';
