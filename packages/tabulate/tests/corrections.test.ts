import { describe, expect, it } from 'vitest';
import { applyCorrections, claimRows, problemLine, readCorrections } from '../src/index.ts';
import { HARBOUR } from './harbour.ts';

const claims = claimRows(HARBOUR);
const HEADER = 'claim,action,column,value,note\n';

/** What a file does to the harbour's claims. */
const corrected = (lines: string, file = 'corrections.csv') => {
  const read = readCorrections(file, file.endsWith('.csv') ? HEADER + lines : lines);
  const applied = applyCorrections(claims, read.corrections);
  return { ...applied, problems: [...read.problems, ...applied.problems].map(problemLine) };
};
const claim = (rows: readonly { readonly claim: string }[], id: string) =>
  rows.find((row) => row.claim === id);

describe('A correction', () => {
  it('accepts, rejects, edits and notes, and says what it did', () => {
    const {
      claims: left,
      corrections,
      problems,
    } = corrected(
      'c1,accept,,,\nc2,reject,,,"a misprint, says the desk"\nc4,edit,category,killed,\nc8,note,,,which guns?\n',
    );
    expect(problems).toEqual([]);
    expect(left.map((row) => row.claim)).toEqual(claims.map((row) => row.claim).filter((id) => id !== 'c2'));
    expect(claim(left, 'c4')).toEqual({ ...claim(claims, 'c4'), category: 'killed' });
    expect(corrections).toEqual([
      { claim: 'c1', action: 'accept', column: null, was: null, now: null, note: null },
      {
        claim: 'c2',
        action: 'reject',
        column: null,
        was: null,
        now: null,
        note: 'a misprint, says the desk',
      },
      { claim: 'c4', action: 'edit', column: 'category', was: 'missing', now: 'killed', note: null },
      { claim: 'c8', action: 'note', column: null, was: null, now: null, note: 'which guns?' },
    ]);
  });

  it('is written in YAML just as well', () => {
    const yaml =
      '- claim: c7\n  action: edit\n  column: value\n  value: 21\n- { claim: c2, action: reject }\n';
    expect(corrected(yaml, 'corrections.yaml')).toEqual(corrected('c7,edit,value,21,\nc2,reject,,,\n'));
  });

  it('empties a cell that may be empty, and no other', () => {
    expect(claim(corrected('c1,edit,place,,\n').claims, 'c1')).toMatchObject({ place: null });
    expect(corrected('c1,edit,bound,,\n').problems[0]).toMatch(
      /^corrections\.csv:2: Cannot read the bound ""/,
    );
  });

  it('leaves the claims that it was given as they were', () => {
    const before = structuredClone(claims);
    corrected('c1,edit,place,quay,\nc2,reject,,,\n');
    expect(claims).toEqual(before);
  });

  it.each<[string, string, string]>([
    [
      'an unknown id',
      'c1,accept,,,\nzz,reject,,,\n',
      'corrections.csv:3: Cannot find the claim "zz": no report of this run makes it, use an id of claims.csv',
    ],
    [
      'a second verdict',
      'c1,accept,,,\nc1,reject,,,\n',
      'corrections.csv:3: Cannot take a second verdict for the claim "c1": the first is in line 2',
    ],
    [
      'a second edit of one column',
      'c1,edit,place,quay,\n\nc1,edit,place,pier,\n',
      'corrections.csv:4: Cannot take a second edit of "place" for the claim "c1": the first is in line 2',
    ],
    [
      'an unknown action',
      'c1,delete,,,\n',
      'corrections.csv:2: Cannot use the action "delete": use accept, reject, edit, note',
    ],
    [
      'no number',
      'c7,edit,value,many,\n',
      'corrections.csv:2: Cannot read the value "many": use a number, digits and a point only',
    ],
    [
      'no day',
      'c1,edit,from,2031-02-30,\n',
      'corrections.csv:2: Cannot read the from "2031-02-30": use YYYY-MM-DD',
    ],
    [
      'a word that is not in the list',
      'c1,edit,certainty,sure,\n',
      'corrections.csv:2: Cannot read the certainty "sure": use CT+, PR+, PS+, Uu, PS-, PR-, CT-',
    ],
    [
      'a note of nothing',
      'c1,note,,,\n',
      'corrections.csv:2: Cannot note nothing: fill in the column "note"',
    ],
    [
      'a cell too many',
      'c1,note,,,yes, no\n',
      'corrections.csv:2: Cannot use 6 cells in 5 columns: put cells with commas between quotation marks',
    ],
    [
      'a value at odds with its low',
      'c1,edit,value,50,\n',
      'corrections.csv:2: Cannot keep the value 50 beside 40 with the bound "over": edit value and low to the same number (claim "c1")',
    ],
    [
      'a low above its high',
      'c5,edit,low,20,\n',
      'corrections.csv:2: Cannot put the low 20 above the high 16: edit both (claim "c5")',
    ],
    [
      'a bound that its numbers do not fit',
      'c7,edit,bound,range,\n',
      'corrections.csv:2: Cannot keep the value 20 with the bound "range": edit so that of value, low, high it has low and high only (claim "c7")',
    ],
  ])('with %s is one line that says where and what is allowed', (_, lines, line) => {
    expect(corrected(lines).problems).toEqual([line]);
  });

  it('may not touch the words or their place', () => {
    for (const column of ['surface', 'start', 'report', 'toString'])
      expect(corrected(`c1,edit,${column},9,\n`).problems).toEqual([
        expect.stringMatching(`^corrections.csv:2: Cannot edit "${column}": use kind, category, value`),
      ]);
  });

  it('stands under columns that exist, once each', () => {
    const problems = (text: string) => readCorrections('c.csv', text).problems.map(problemLine);
    const allowed = 'use claim, action, column, value, note';
    expect(problems('claim,action,colour\nc1,accept,\n')).toEqual([
      `c.csv:1: Cannot use the column "colour": ${allowed}`,
    ]);
    expect(problems('claim,claim,action\nc1,c1,accept\n')).toEqual([
      'c.csv:1: Cannot use the column "claim" twice: name each column once',
    ]);
    expect(readCorrections('c.yaml', '- claim: c1\n  action: accept\n  colour: red\n').problems).toEqual([
      { file: 'c.yaml', line: 3, message: `Cannot use the column "colour": ${allowed}` },
    ]);
  });

  it('of a file that cannot be parsed is none', () => {
    for (const [file, text] of [
      ['c.csv', 'claim,action\n"c1,accept\n'],
      ['c.yaml', '- claim: [c1\n'],
      ['c.yaml', 'claim: c1\n'],
      ['c.yaml', '- c1\n'],
    ] as const) {
      const { corrections, problems } = readCorrections(file, text);
      expect(corrections).toEqual([]);
      expect(problems.map(problemLine)).toEqual([expect.stringMatching(/^c\.(?:csv|yaml):\d+: Cannot read/)]);
    }
    expect(readCorrections('c.csv', '')).toEqual({ corrections: [], problems: [] });
    expect(readCorrections('c.yaml', '# nothing yet\n')).toEqual({ corrections: [], problems: [] });
  });
});
