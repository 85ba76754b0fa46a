import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GOOD = 'At least 9 sailors were rescued on 4 May 2031, the harbour master said.\n';

let folder = '';
const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

/** Runs a command's script; what it says on standard error comes back as lines, with the test's folder left out. */
function run(
  script: string,
  args: readonly string[],
  input = '',
): Promise<{ code: number; said: string[]; printed: string }> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', `scripts/src/${script}.ts`, ...args],
      { cwd: ROOT, timeout: 120_000 },
      (error, printed, stderr) => {
        const said = stderr
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => line.replaceAll(/[^\s"']*muster-bad-[^/]+\//g, ''));
        done({ code: Number(error?.code ?? 0), said, printed });
      },
    );
    child.stdin?.end(input);
  });
}

const analyze = (...args: string[]) =>
  run('analyze', [...args, '--no-notebooks', '--out', join(folder, 'out')]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muster-bad-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a document that cannot be read', () => {
  const documents: readonly (readonly [name: string, content: string | Uint8Array, line: string])[] = [
    ['empty.txt', '', 'empty.txt: The file is empty'],
    [
      'binary.txt',
      Uint8Array.from({ length: 600 }, (_, place) => (place * 37) % 256),
      'binary.txt: The file is no text; HTML, Markdown, plain text, JSON, CSV and PDF are read',
    ],
    ['line.jsonl', 'no object\n', 'line.jsonl: Cannot read line 1 as a JSON object: write one object a line'],
  ];

  test('is named in one line, and the rest of the run goes on', async () => {
    const bad = await Promise.all(documents.map(([name, content]) => file(name, content)));
    const { code, said } = await analyze(...bad, await file('good.txt', GOOD));
    expect(said).toEqual(documents.map(([, , line]) => line));
    expect(code).toBe(1);
    expect(await readFile(join(folder, 'out/claims.csv'), 'utf8')).toContain('harbour master');
  });

  test('for its date alone is read without it', async () => {
    const dated = await file('date.md', `---\npublished: 2031-13-45\n---\n${GOOD}`);
    expect(await analyze(dated)).toMatchObject({
      code: 0,
      said: ['date.md: Cannot read publication date "2031-13-45": use YYYY-MM-DD'],
    });
  });

  test('in invalid UTF-8 is read in the encoding that it is in', async () => {
    const latin = Buffer.from(GOOD.replace('sailors', 'marins évacués'), 'latin1');
    expect(await analyze(await file('latin.txt', latin))).toMatchObject({ code: 0, said: [] });
    expect(await readFile(join(folder, 'out/claims.csv'), 'utf8')).toContain('évacués');
  });
});

describe('a call that cannot be carried out ends with 2 and one line', () => {
  test('a path that is not there', async () => {
    const { code, said } = await analyze(join(folder, 'nowhere'));
    expect(code).toBe(2);
    expect(said).toEqual([
      'Cannot find "nowhere": name a file, a folder, a glob or -',
      'Nothing to read: name files, folders, globs or -',
    ]);
  });

  test('an unknown option', async () => {
    const { code, said } = await analyze('--ouput', 'x');
    expect(code).toBe(2);
    expect(said).toEqual([expect.stringMatching(/^Unknown option '--ouput'.*: allowed are .*--out/)]);
  });

  test('a day that is in no calendar', async () => {
    const { code, said } = await analyze('--published', '31.02.2031');
    expect({ code, said }).toEqual({
      code: 2,
      said: ['Cannot read --published "31.02.2031": use YYYY-MM-DD'],
    });
  });

  test('an output folder without a name', async () => {
    const { code, said } = await run('analyze', ['--out', '']);
    expect({ code, said }).toEqual({ code: 2, said: ['Cannot read --out "": name a folder'] });
  });

  test('an output folder that cannot be made, before anything is read', async () => {
    const good = await file('good.txt', GOOD);
    const taken = await file('taken', '');
    const { code, said } = await run('analyze', [good, '--out', join(taken, 'out')]);
    expect(code).toBe(2);
    expect(said).toEqual([expect.stringMatching(/^Cannot write to the folder ".*": ENOTDIR/)]);
  });

  test.skipIf(process.platform !== 'linux')('a file system that takes no folder', async () => {
    const { code, said } = await run('analyze', [await file('good.txt', GOOD), '--out', '/proc/muster']);
    expect(code).toBe(2);
    expect(said).toEqual([expect.stringMatching(/^Cannot write to the folder "\/proc\/muster": ENOENT/)]);
  });
});
