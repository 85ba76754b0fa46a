import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { claimsTable } from '../src/terminal/claims-table.ts';
import { closingWords } from '../src/terminal/closing-words.ts';
import { terminalOf } from '../src/terminal/terminal.ts';
import { sampleCorpus } from './sample-corpus.ts';
import { SAMPLE_REPORTS } from './sample-reports.ts';

const { claims } = sampleCorpus(SAMPLE_REPORTS);
const ESCAPE = '\u001b';
const widest = (text: string) => Math.max(...text.split('\n').map((line) => stringWidth(line)));

describe('the table of claims in a terminal', () => {
  it.each([40, 50, 80, 120, 300])('stays within %i columns', (columns) => {
    const text = claimsTable(claims, { columns, colour: false });
    expect(widest(text)).toBeLessThanOrEqual(columns);
    expect(text).toContain('> 4,000');
  });

  it('shows more columns where there is room', () => {
    expect(claimsTable(claims, { columns: 50, colour: false }).split('\n')[0]).toMatch(
      /^Figure +Of what +Speaker$/,
    );
    expect(claimsTable(claims, { columns: 80, colour: false }).split('\n')[0]).toMatch(
      /How sure +Outlet +Published$/,
    );
    expect(claimsTable(claims, { columns: 120, colour: false }).split('\n')[0]).toContain('Where');
  });

  it('cuts no word away, and counts wide letters as two', () => {
    const speaker = '国家情報院が議員たちに発表した内容による報告';
    const text = claimsTable([{ ...claims[0]!, speaker }], { columns: 50, colour: false });
    const letters = text.replace(/[^\p{Script=Han}\p{Script=Hiragana}]/gu, '');
    expect(letters).toBe(speaker);
    expect(widest(text)).toBeLessThanOrEqual(50);
  });

  it('writes the words of each claim under it, cut round its figure', () => {
    const quote =
      'After a night of shelling the mayor of the river town told a crowd of reporters that 240 houses had burned down, and that nobody yet knew how many people were still inside them.';
    const claim = { ...claims[0]!, quote, surface: '240' };
    const words = (columns: number) =>
      claimsTable([claim], { columns, colour: false }).trimEnd().split('\n').at(-1);
    expect(words(200)).toBe(`  ${quote}`);
    expect(words(60)).toBe('  … crowd of reporters that 240 houses had burned down, …');
    expect(claimsTable([claim], { columns: 60, colour: true })).toContain(`${ESCAPE}[2m…`);
    expect(claimsTable([{ ...claim, quote: '' }], { columns: 60, colour: false })).not.toContain('houses');
  });

  it('finds the figure itself, not its digits in a longer number', () => {
    const quote = `On page 1400 of a long record that few have read to its end, a clerk wrote of 40 men lost at the ford.`;
    const text = claimsTable([{ ...claims[0]!, quote, surface: '40' }], { columns: 50, colour: false });
    expect(text).toContain('wrote of 40 men');
  });

  it('colours only where it is asked to', () => {
    expect(claimsTable(claims, { columns: 80, colour: true })).toContain(ESCAPE);
    expect(claimsTable(claims, { columns: 80, colour: false })).not.toContain(ESCAPE);
  });

  it('lets no report write control characters to the terminal', () => {
    const speaker = `an${ESCAPE}[2Joffice\u202e\nof\u0007 ports`;
    expect(claimsTable([{ ...claims[0]!, speaker }], { columns: 120, colour: false })).not.toMatch(
      // eslint-disable-next-line no-control-regex -- the characters that are looked for
      /[\u0000-\u0009\u000b-\u001f\u202e]/,
    );
  });

  it('counts the claims that it leaves out', () => {
    expect(claimsTable(claims, { columns: 80, colour: false, most: 9 })).toContain(
      '… and 4 more of 13 claims',
    );
  });

  it('says that there are none', () => {
    expect(claimsTable([], { columns: 80, colour: false })).toBe(
      'No figure was read, so there are no claims\n',
    );
  });
});

describe('what a stream can show', () => {
  it('is colour on a terminal, unless somebody refuses it', () => {
    expect(terminalOf({ isTTY: true, columns: 132 }, {})).toEqual({ columns: 132, colour: true });
    expect(terminalOf({ isTTY: true }, { NO_COLOR: '1' }).colour).toBe(false);
    expect(terminalOf({ isTTY: true }, { TERM: 'dumb' }).colour).toBe(false);
    expect(terminalOf({}, {})).toEqual({ columns: 80, colour: false });
    expect(terminalOf({}, { FORCE_COLOR: '1' }).colour).toBe(true);
  });

  it('takes the width from the environment where the stream has none', () => {
    expect(terminalOf({}, { COLUMNS: '100' }).columns).toBe(100);
    expect(terminalOf({}, { COLUMNS: 'wide' }).columns).toBe(80);
  });
});

describe('what the terminal says last', () => {
  it('names each file and how it is opened', () => {
    const text = closingWords(
      { report: 'out/report.html', charts: ['out/charts/troops.vl.json'] },
      { colour: false },
    );
    expect(text.split('\n')).toEqual([
      'Report',
      '  out/report.html',
      '  Opens in any browser, without a network.',
      '',
      '1 chart',
      '  out/charts/troops.vl.json',
      '  Open in the Vega Editor (vega.github.io/editor), VS Code or JupyterLab; pictures stand beside them as .svg and .png.',
      '',
    ]);
  });
});
