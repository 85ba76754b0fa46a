import { type CalendarDate, type ClaimRow, counted, periodWords } from '@muster/model';
import type { ListText } from '../panels/list-layout.ts';
import { dayAfter, isoDate, timeOf } from '../scales/time-scale.ts';
import { byPlace } from './by-place.ts';
import { compareDays } from './compare-days.ts';
import { figureRows, type FigureRow } from './figure-row.ts';
import { groupBy } from './group-by.ts';
import { phrase } from './phrase.ts';
import { stanceWords } from './stance-words.ts';

/** How exactly it is known when it happened. */
export type Known = 'day' | 'span' | 'since' | 'until';

/** A dated statement: what is counted, when it happened, who said so and when. */
export interface Statement extends FigureRow {
  readonly known: Known;
  /** First day, and the day after the last: a bar covers whole days. */
  readonly first: CalendarDate | null;
  readonly end: CalendarDate | null;
  /** The words of the date, as written. */
  readonly when: string | null;
  /** The claims that the mark stands for, joined by "; ". */
  readonly claims: string;
  /** Whether it is known when it was published. */
  readonly dated: boolean;
}

/** A statement with its words for a list. */
export interface WordedStatement {
  readonly statement: Statement;
  readonly text: ListText;
}

function known({ from, to }: ClaimRow): Known {
  if (from === null) return 'until';
  if (to === null) return 'since';
  return from === to ? 'day' : 'span';
}

const firstDay = ({ from, to }: ClaimRow) => timeOf(from ?? to ?? '');

/** What a date stands for, with the words that say it where they leave something open: "19 Dec 2024 (“Thursday”)". */
function dateWords({ from, to, when }: ClaimRow): string {
  const days = periodWords(from, to) ?? 'undated';
  const plain = when === null || (from === to && /\d/u.test(when));
  return plain ? days : `${days} (“${when}”)`;
}

/** Statements that give one figure the same days, whoever makes them. */
function sameStatement({ category, kind, value, low, high, bound, unit, from, to, certainty }: ClaimRow) {
  return JSON.stringify([category ?? kind, value, low, high, bound, unit, from, to, certainty]);
}

/** Who made a statement: one name, or the first and how many others. */
function sourcesWords(rows: readonly FigureRow[]): string {
  const names = [...new Set(rows.map(({ source }) => source))];
  const others = names.length - 1;
  return others === 0 ? names[0]! : `${names[0]} and ${counted(others, 'other')}`;
}

/** The statements of some dated claims, by their first day; repeats of one statement are one row. */
export function statementsOf(claims: readonly ClaimRow[]): WordedStatement[] {
  const inOrder = [...claims].sort(
    (a, b) => firstDay(a) - firstDay(b) || compareDays(a.published, b.published),
  );
  const figures = figureRows(inOrder).map((row, index) => ({ ...row, statement: inOrder[index]! }));
  const statements = [...groupBy(figures, ({ statement }) => sameStatement(statement)).values()];
  return statements.flatMap(byPlace).map((told): WordedStatement => {
    const { statement: claim, ...first } = told[0]!;
    const row = told.find(({ place }) => place !== null) ?? first;
    const { from, to, when } = claim;
    const source = sourcesWords(told);
    const statement: Statement = {
      ...first,
      counted: row.counted,
      place: row.place,
      said: first.said === null ? null : isoDate(first.said),
      source,
      claims: told.map((one) => one.claim).join('; '),
      known: known(claim),
      first: from === null ? null : isoDate(from),
      end: to === null ? null : dayAfter(to),
      when,
      dated: first.said !== null,
    };
    const words = [[dateWords(claim), ...stanceWords(first)].join(', '), `${source}, published ${first.day}`];
    return { statement, text: { name: phrase(statement), words } };
  });
}
