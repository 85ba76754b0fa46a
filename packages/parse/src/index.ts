export { parseReport, type ParseOptions } from './parse-report.ts';
export { DATE_GRAMMAR, scanReport } from './scan-report.ts';
export { extendTaxonomy, taxonomy, type Taxonomy } from './claims/category/taxonomy.ts';
