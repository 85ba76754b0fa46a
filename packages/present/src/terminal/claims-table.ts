import { CERTAINTY_WORDS, type ClaimRow, counted, dayWords, figureWords, numberWords } from '@muster/model';
import Table from 'cli-table3';
import colours from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { speakerWords, subjectWords, whenWords } from '../words/claim-words.ts';
import { fitColumns, type ColumnWidth } from './fit-columns.ts';
import { plainWords } from './plain-words.ts';
import type { Terminal } from './terminal.ts';
import { wordsAround } from './words-around.ts';

/** A column of the table: its title, what it says of a claim, and how much room it needs and wants. */
interface Column extends ColumnWidth {
  readonly title: string;
  readonly words: (claim: ClaimRow) => string | null;
}

/** From left to right; where there is no room for all, those with the highest `drop` go first. */
const COLUMNS: readonly Column[] = [
  { title: 'Figure', least: 11, share: 2, drop: 0, words: figureWords },
  { title: 'Of what', least: 13, share: 3, drop: 0, words: subjectWords },
  { title: 'Speaker', least: 14, share: 4, drop: 0, words: speakerWords },
  { title: 'When', least: 12, share: 3, drop: 4, words: whenWords },
  { title: 'Where', least: 12, share: 2, drop: 5, words: ({ place }) => place },
  { title: 'How sure', least: 10, share: 1, drop: 2, words: ({ certainty }) => CERTAINTY_WORDS[certainty] },
  { title: 'Outlet', least: 12, share: 2, drop: 3, words: ({ outlet }) => outlet },
  {
    title: 'Published',
    least: 11,
    share: 1,
    drop: 1,
    words: ({ published }) => (published === null ? 'undated' : dayWords(published)),
  },
];

/** Lines between the head and the rows only: what a row says stands out, and can be copied. */
const LINES = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', right: '', 'right-mid': '' },
  ...{ mid: '', 'mid-mid': '', middle: ' ' },
};

/** Before the words of a claim, which stand under it. */
const INDENT = '  ';

/** What the table is told besides the claims. */
export interface ClaimsTableOptions extends Terminal {
  /** How many claims are listed; the rest is counted in a last line. */
  readonly most?: number;
}

/**
 * The claims as a table for the terminal: as many columns as its width has room for, wide letters counted as two,
 * nothing coloured that must not be; under each claim the words that it was read from. Returns the lines as one string, ending in a line break.
 */
export function claimsTable(
  claims: readonly ClaimRow[],
  { columns, colour, most = 40 }: ClaimsTableOptions,
): string {
  if (claims.length === 0) return 'No figure was read, so there are no claims\n';
  const { bold, cyan, dim } = colours.createColors(colour);
  const fitted = fitColumns(COLUMNS, columns);
  const table = new Table({
    head: fitted.map(({ column }) => bold(column.title)),
    colWidths: fitted.map(({ width }) => width),
    chars: LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
  });
  const room = fitted.reduce((sum, { width }) => sum + width + 1, -1);
  for (const claim of claims.slice(0, most)) {
    table.push(
      fitted.map(({ column, width }, at) => {
        const words = wrapAnsi(plainWords(column.words(claim) ?? '–'), width - 1, { hard: true });
        return at === 0 ? words.split('\n').map(cyan).join('\n') : words;
      }),
    );
    const quote = wordsAround(plainWords(claim.quote), plainWords(claim.surface), room - INDENT.length - 1);
    if (quote !== '') table.push([{ content: INDENT + dim(quote), colSpan: fitted.length }]);
  }
  const lines = table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  const rule = dim('─'.repeat(Math.min(columns, room)));
  const rest = claims.length - most;
  return [
    lines[0],
    rule,
    ...lines.slice(1),
    ...(rest > 0 ? [dim(`… and ${numberWords(rest)} more of ${counted(claims.length, 'claim')}`)] : []),
    '',
  ].join('\n');
}
