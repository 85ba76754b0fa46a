import { applyCorrections, claimRows, readCorrections, tablesOf, type AnyTable } from '../src/index.ts';
import { HARBOUR } from './harbour.ts';

const { corrections } = applyCorrections(
  claimRows(HARBOUR),
  readCorrections('c.csv', 'claim,action,column,value\nc1,accept,,\nc1,edit,place,quay\n').corrections,
);
const [, , morning] = HARBOUR;
const again = {
  report: { ...morning!.report, id: 'noon-2', outlet: 'Other Port News' },
  reading: { ...morning!.reading, claims: morning!.reading.claims.map((it) => ({ ...it, id: 'c9' })) },
};

/** Reports of which every table has rows. */
export const REPORTS = [...HARBOUR, again];

/** Every table, each of them with rows: what the exports are tried on. */
export const TABLES: readonly AnyTable[] = Object.values(tablesOf(REPORTS, { corrections }));
