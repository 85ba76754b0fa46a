import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SENTENCE = 'At least 9 sailors were rescued, the harbour master said.';
const COMMAND = `"${process.execPath}" --import tsx scripts/src/extract.ts`;

/** What the filter prints, behind whatever it is piped into. */
const extract = (input: string, behind = '') =>
  spawnSync('/bin/sh', ['-c', `${COMMAND}${behind}`], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
  });

interface Printed {
  readonly id: string | null;
  readonly figures?: readonly unknown[];
  readonly problems: readonly { readonly code: string }[];
}

const line = (record: unknown): string => JSON.stringify(record);
const LONG = 40_000;

/** A line, and what comes of it: id, number of figures (null where it is not read), codes of the problems. */
const LINES: readonly (readonly [
  line: string,
  id: string | null,
  figures: number | null,
  codes: string[],
])[] = [
  [`\ufeff${line({ id: 'mark', text: SENTENCE })}`, 'mark', 1, []],
  ['no object', null, null, ['not-json']],
  ['[1, 2]', null, null, ['not-json']],
  ['null', null, null, ['not-json']],
  [line({ id: 'none' }), 'none', null, ['no-text']],
  [line({ id: 'number', text: 7 }), 'number', null, ['no-text']],
  [line({ id: 'blank', text: ' \n' }), 'blank', null, ['no-text']],
  [line({ id: { a: 1 }, text: SENTENCE, ask: 'x' }), 'line-8', 1, []],
  [`${line({ id: 'return', text: SENTENCE })}\r`, 'return', 1, []],
  [line({ id: 'day', text: SENTENCE, published: '2031-02-31' }), 'day', 1, ['bad-publication-date']],
  [line({ id: 'list', text: SENTENCE, published: [] }), 'list', 1, ['bad-publication-date']],
  [line({ id: 'long', text: `${SENTENCE}\n`.repeat(LONG) }), 'long', LONG, []],
  [line({ id: 'last', text: SENTENCE }), 'last', 1, []],
];

test('odd lines come out as problems, in order, and the run goes on', { timeout: 300_000 }, () => {
  const { stdout, stderr, status } = extract(LINES.map(([written]) => written).join('\n'));
  expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
  const printed = stdout
    .trimEnd()
    .split('\n')
    .map((record) => JSON.parse(record) as Printed)
    .map(({ id, figures, problems }) => [id, figures?.length ?? null, problems.map(({ code }) => code)]);
  expect(printed).toEqual(LINES.map(([, ...outcome]) => outcome));
});

test('empty lines give none, and a reader that leaves early gives no stack', { timeout: 120_000 }, () => {
  const many = `\n\r\n${`${line({ id: 'a', text: SENTENCE.repeat(40) })}\n`.repeat(200)}`;
  const { stdout, stderr } = extract(many, ' | head -1');
  expect(stderr).toBe('');
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((record) => (JSON.parse(record) as Printed).id),
  ).toEqual(['a']);
});
