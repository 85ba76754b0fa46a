import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REPORT = join(ROOT, 'seeds/reports/2024-10-18-arms-containers.md');

function statusOf(address: string, path: string, host?: string): Promise<number> {
  const headers = host === undefined ? {} : { host };
  return new Promise((resolve, reject) => {
    get(address, { path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on('error', reject);
  });
}

test('view serves the report on this machine only, and makes it anew when a report changes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'muster-view-'));
  const reports = join(folder, 'reports');
  await mkdir(reports);
  await cp(REPORT, join(reports, 'one.md'));
  const out = join(folder, 'out');
  const view = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/src/view.ts', reports, '--out', out, '--port', '0'],
    { cwd: ROOT },
  );
  try {
    const said: string[] = [];
    view.stderr.setEncoding('utf8').on('data', (words: string) => said.push(words));
    const [first] = (await once(view.stdout.setEncoding('utf8'), 'data')) as [string];
    const address = first.trim();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    await expect.poll(() => said.join('').split('Made anew').length, { timeout: 50_000 }).toBe(2);
    expect(await statusOf(address, '/report.html')).toBe(200);
    expect(await statusOf(address, '/../reports/one.md')).toBe(404);
    expect(await statusOf(address, '/..%2freports%2fone.md')).toBe(404);
    expect(await statusOf(address, '/', 'elsewhere.example')).toBe(403);
    await writeFile(join(reports, 'two.md'), 'The ministry counted 4,321 tents on 5 March 2031.\n');
    await expect.poll(() => said.join('').split('Made anew').length, { timeout: 50_000 }).toBe(3);
    expect(await readFile(join(out, 'report.html'), 'utf8')).toContain('4,321 tents');
  } finally {
    view.kill('SIGTERM');
    await once(view, 'close');
  }
  expect(view.exitCode).toBe(0);
}, 120_000);

test('view says in one line what was wrong with the call, and ends with 2', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const said = (...words: string[]) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/src/view.ts', ...words],
      { cwd: ROOT, encoding: 'utf8', timeout: 60_000 },
    );
    return [status, stderr];
  };
  const folder = join(ROOT, 'seeds/reports');
  const out = await mkdtemp(join(tmpdir(), 'muster-view-'));
  expect(said(folder, '--out', out, '--port', String(port))).toEqual([
    2,
    `Cannot serve on port ${port}: another program has it; name another with --port, or take any that is free with --port 0\n`,
  ]);
  taken.close();
  expect(said(folder, '--port', '99999')).toEqual([
    2,
    'Cannot read --port "99999": use a number from 0 to 65535\n',
  ]);
  expect(said('no-such-folder')[0]).toBe(2);
  expect(said('no-such-folder')[1]).toMatch(/^Cannot watch ".*no-such-folder": name a folder of reports\n$/);
}, 120_000);
