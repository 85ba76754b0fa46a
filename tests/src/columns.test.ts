import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Reading } from '@muster/model';
import { parseReport } from '@muster/parse';
import { describe, expect, test } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'columns.md'), 'utf8');

/** The rows of the page's tables, by the name of their first column. */
const tables = new Map<string, string[][]>();
for (const [table] of page.matchAll(/(?:^\|[^\n]*\|\n)+/gm)) {
  const [head, , ...rows] = table.trim().split('\n').map(cells);
  tables.set(head![0]!, rows);
}

function cells(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

const read = (text: string): Reading => parseReport({ id: 'example', text, published: '2024-11-21' });

/** The claim on the figure in square brackets, and the reading that it is in. */
function bracketed(marked: string): { reading: Reading; claim: Claim | undefined } {
  const reading = read(marked.replace(/[[\]]/g, ''));
  const start = marked.indexOf('[');
  return { reading, claim: reading.claims.find(({ figure }) => reading.figures[figure]!.start === start) };
}

const tied = ({ figures, claims }: Reading, { ties }: Claim): string =>
  ties
    .map(({ kind, claim }) => `${kind} ${figures[claims.find(({ id }) => id === claim)!.figure]!.surface}`)
    .join(', ');

/** The cell of a column as the page writes it. */
function written(reading: Reading, claim: Claim, column: string): string {
  switch (column) {
    case 'when':
      return `${claim.when!.from} to ${claim.when!.to}`;
    case 'attribution.source':
      return claim.attribution!.source!;
    case 'attribution.cue':
      return claim.attribution!.cue!;
    case 'attribution.kind':
      return claim.attribution!.kind;
    case 'attribution.via':
      return claim.attribution!.via.join(', ') || '(none)';
    case 'cues':
      return claim.cues.join(', ');
    case 'doubts':
      return (claim.doubts ?? []).join(', ');
    case 'ties':
      return tied(reading, claim);
    case 'sentence':
      return claim.sentence.start === 0 ? "the sentence's place" : '';
    default:
      return String(
        claim[column as 'id' | 'figure' | 'category' | 'counted' | 'whose' | 'what' | 'place' | 'certainty'],
      );
  }
}

describe('the page of columns', () => {
  const sentence = /^> (.*)$/m.exec(page)![1]!;
  const reading = read(sentence);
  const claim = reading.claims[0]!;
  const columns = tables
    .get('column')!
    .map(([name, example]) => [name!, example!].map(unquoted) as [string, string]);

  test.for(columns)('%s is %s in the example', ([column, example]) => {
    expect(written(reading, claim, column)).toBe(example);
  });

  test('has every column of a claim', () => {
    expect(new Set(columns.map(([column]) => column.split('.')[0]))).toEqual(new Set(Object.keys(claim)));
  });

  test.for(tables.get('certainty')!)('%s, %s, %s: %s', ([certainty, reportCertainty, doubts, example]) => {
    const { claim } = bracketed(example!);
    expect([claim?.certainty, claim?.reportCertainty, (claim?.doubts ?? []).join(', ')]).toEqual([
      certainty,
      reportCertainty,
      doubts,
    ]);
  });

  test.for(tables.get('ties')!)('%s: %s', ([ties, example]) => {
    const { reading, claim } = bracketed(example!);
    expect(tied(reading, claim!)).toBe(ties);
  });

  test.for(tables.get('words')!)('%s, %s, %s, %s: %s', ([words, value, category, certainty, example]) => {
    const [claim] = read(example!).worded;
    expect([claim?.figure.surface, String(claim?.figure.value), claim?.category, claim?.certainty]).toEqual([
      words,
      value,
      category,
      certainty,
    ]);
  });
});

function unquoted(cell: string): string {
  return cell.replaceAll('`', '');
}
