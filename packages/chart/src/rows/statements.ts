import type { CalendarDate, ClaimRow } from '@muster/model';
import { stack } from '../marks/stack.ts';
import { phrase } from '../panels/figure-list.ts';
import { dayAfter, isoDate, timeOf } from '../scales/time-scale.ts';
import { wrapWords } from '../scales/wrap-words.ts';
import { counted, daysWords } from '../scope.ts';
import { byPlace } from './by-place.ts';
import { figureRows, type FigureRow } from './figure-row.ts';
import { groupBy } from './group-by.ts';
import { stanceWords } from './stance-words.ts';

/** How exactly it is known when it happened. */
export type Known = 'day' | 'span' | 'since' | 'until';

/** A dated statement: what is counted, when it happened, who said so and when. */
export interface TimelineRow extends FigureRow {
  /** Pixels from the panel's top to the row's middle. */
  readonly middle: number;
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
  readonly name: string;
  readonly words: string;
}

function known({ from, to }: ClaimRow): Known {
  if (from === null) return 'until';
  if (to === null) return 'since';
  return from === to ? 'day' : 'span';
}

const firstDay = ({ from, to }: ClaimRow) => timeOf(from ?? to ?? '');

/** Characters a line on the left and on the right. */
const NAME_CHARACTERS = 46;
const WORDS_CHARACTERS = 60;

/** What a date stands for, with the words that say it where they leave something open: "19 Dec 2024 (“Thursday”)". */
function dateWords({ from, to, when }: ClaimRow): string {
  const days = daysWords(from, to);
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

/** Where the rows stand one below the other. */
export function stackOf(rows: readonly Pick<TimelineRow, 'name' | 'words'>[]) {
  return stack(
    rows.map(({ name, words }) => [name, words]),
    20,
  );
}

/** The statements of some dated claims, by their first day; repeats of one statement are one row. */
export function timelineRows(claims: readonly ClaimRow[]): TimelineRow[] {
  const inOrder = [...claims].sort(
    (a, b) => firstDay(a) - firstDay(b) || (a.published ?? '').localeCompare(b.published ?? '', 'en'),
  );
  const figures = figureRows(inOrder).map((row, index) => ({ ...row, statement: inOrder[index]! }));
  const statements = [...groupBy(figures, ({ statement }) => sameStatement(statement)).values()];
  const rows = statements.flatMap(byPlace).map((told): Omit<TimelineRow, 'middle'> => {
    const { statement, ...first } = told[0]!;
    const row = told.find(({ place }) => place !== null) ?? first;
    const { from, to, when } = statement;
    const source = sourcesWords(told);
    return {
      ...first,
      counted: row.counted,
      place: row.place,
      said: first.said === null ? null : isoDate(first.said),
      source,
      claims: told.map((one) => one.claim).join('; '),
      known: known(statement),
      first: from === null ? null : isoDate(from),
      end: to === null ? null : dayAfter(to),
      when,
      dated: first.said !== null,
      name: wrapWords(phrase({ ...first, counted: row.counted, place: row.place }), NAME_CHARACTERS).join(
        '\n',
      ),
      words: [
        ...wrapWords([dateWords(statement), ...stanceWords(first)].join(', '), WORDS_CHARACTERS),
        ...wrapWords(`${source}, published ${first.day}`, WORDS_CHARACTERS),
      ].join('\n'),
    };
  });
  const { middles } = stackOf(rows);
  return rows.map((row, index) => ({ ...row, middle: middles[index]! }));
}
