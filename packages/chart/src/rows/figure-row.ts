import {
  type CalendarDate,
  CERTAINTY_WORDS,
  type ClaimRow,
  dayWords,
  figureWords,
  type Stance,
  stanceOf,
} from '@muster/model';
import { anchorOf } from './anchor.ts';
import { sourceName } from './source-name.ts';
import { subjectKeys } from './subject-key.ts';

/** Which end of a figure is open: "over 11,000" is open upwards. */
export type OpenEnd = 'up' | 'down' | 'none';

/** A claim as charts draw it: what `claims.csv` says of it, and how its figure is to be drawn. */
export interface FigureRow {
  readonly claim: string;
  readonly report: string;
  /** Day of publication: when it was said, as far as a reader knows. */
  readonly said: CalendarDate | null;
  /** The same in words, for tooltips and labels: "18 Oct 2024". */
  readonly day: string;
  readonly source: string;
  /** The source as the legend names it: "5 other sources" where there are too many to tell apart. */
  readonly series: string;
  /** Whether the report says it in its own voice. */
  readonly ownVoice: boolean;
  readonly outlet: string | null;
  /** "> 11,000". */
  readonly figure: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly category: string;
  readonly counted: string | null;
  readonly whose: string | null;
  readonly place: string | null;
  /** What the figure is about: figures of two subjects are never one series. */
  readonly subject: string;
  /** In words: "probable". */
  readonly certainty: string;
  readonly quote: string;
  readonly url: string | null;
  readonly open: OpenEnd;
  /** Low and high are both stated, and differ. */
  readonly interval: boolean;
  /** "dozens": the ends come from a table of ours, not from the text. */
  readonly vague: boolean;
  /** Where the figure stands on a line of figures: the stated number, or the middle of its bar. It is no figure itself. */
  readonly anchor: number;
  readonly stance: Stance;
  /** Who passed it on, joined by "; ": "a lawmaker". */
  readonly via: string | null;
  readonly relayed: boolean;
  /** Counted in another figure of the same category and report as well: 8,000 in Kursk, of 10,000 in all. */
  readonly partial: boolean;
}

function openEnd({ low, high }: ClaimRow): OpenEnd {
  if (low !== null && high === null) return 'up';
  return low === null && high !== null ? 'down' : 'none';
}

/** What a row says of itself, whatever claims stand beside it. */
type OwnWords = Omit<FigureRow, 'subject' | 'partial'>;

function ownWords(row: ClaimRow): OwnWords {
  const { claim, report, published, outlet, value, low, high, bound, counted, whose, place, quote, url } =
    row;
  return {
    claim,
    report,
    said: published,
    day: published === null ? 'undated' : dayWords(published),
    source: sourceName(row),
    series: sourceName(row),
    ownVoice: row.speaker === null,
    outlet,
    figure: figureWords(row),
    value,
    low,
    high,
    category: row.category ?? counted ?? row.kind,
    counted,
    whose,
    place,
    certainty: CERTAINTY_WORDS[row.certainty],
    quote,
    url,
    open: openEnd(row),
    interval: low !== null && high !== null && low !== high,
    vague: bound === 'vague',
    anchor: anchorOf(row),
    stance: stanceOf(row),
    via: row.via,
    relayed: row.via !== null,
  };
}

/** Every chart of a table asks for the same rows: they are worded once. */
const worded = new WeakMap<ClaimRow, OwnWords>();

function wordsOf(row: ClaimRow): OwnWords {
  const known = worded.get(row);
  if (known !== undefined) return known;
  const words = ownWords(row);
  worded.set(row, words);
  return words;
}

/** The claims that a claim is contained in: "subset a1b2; part c3d4". */
function wholesOf({ ties }: ClaimRow): string[] {
  return ties === null
    ? []
    : [...ties.matchAll(/\b(?:subset|part) (\S+?)(?:;|$)/g)].map(([, claim = '']) => claim);
}

/** Claims as charts draw them, in the order given. */
export function figureRows(claims: readonly ClaimRow[]): FigureRow[] {
  const categories = new Map(claims.map(({ claim, category }) => [claim, category]));
  const subjects = subjectKeys(claims);
  return claims.map((row, index) => ({
    ...wordsOf(row),
    subject: subjects[index]!,
    partial: wholesOf(row).some((whole) => categories.get(whole) === row.category),
  }));
}

/** Whether a figure has any number that a scale can place: "dozens" without a table has none. */
export function isPlaced({ value, low, high }: Pick<FigureRow, 'value' | 'low' | 'high'>): boolean {
  return value !== null || low !== null || high !== null;
}
