import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { CommandError, run } from './command.ts';
import { builderOf } from './view/builder.ts';
import { serveFolder } from './view/serve-folder.ts';
import { watchSources } from './view/watch-sources.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SEEDS = join(ROOT, 'seeds', 'reports');

/** The command's options, as commander hands them over. */
interface Options {
  readonly out: string;
  readonly port: number;
}

const view = new Command('view')
  .description('Shows the HTML report on this machine, and makes it anew when a report or a script changes.')
  .argument('[reports...]', 'folders of reports (default: the sample corpus)')
  .option('--out <folder>', 'where the report is written', join(ROOT, 'out'))
  .option('--port <number>', 'the port on 127.0.0.1; 0 takes any that is free', portOf, 8420)
  .addHelpText(
    'after',
    `
Serves on 127.0.0.1 only. Ctrl+C ends it.

Exit codes:
  0  ended by Ctrl+C
  2  the command was called wrongly, or the port is taken

Examples:
  npm run view
  npm run view -- reports/ --out out --port 9000`,
  )
  .action(async (reports: string[], { out, port }: Options) => {
    const folders = reports.length === 0 ? [SEEDS] : reports.map((folder) => resolve(folder));
    for (const folder of folders) await mustBeFolder(folder);
    await serve(folders, resolve(out), port);
  });

await run(view);

async function serve(reports: readonly string[], out: string, port: number): Promise<void> {
  const { server, announce } = serveFolder(out);
  const builder = builderOf([...reports, '--out', out], (failure) => {
    const words = failure ?? 'Made anew';
    process.stderr.write(`${words}\n`);
    announce(failure === null ? 'built' : 'failed', words);
  });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new CommandError(`Cannot serve on port ${port}: ${whyNot(error)}`);
  }
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
  const unwatch = watchSources(
    [...reports, join(ROOT, 'scripts', 'src'), join(ROOT, 'packages')],
    builder.build,
  );
  builder.build();
  const end = (): void => {
    unwatch();
    builder.stop();
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return 'another program has it; name another with --port, or take any that is free with --port 0';
  return code === 'EACCES' ? 'this user may not; name one above 1023 with --port' : message;
}

async function mustBeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() !== true)
    throw new CommandError(`Cannot watch "${folder}": name a folder of reports`);
}

function portOf(words: string): number {
  const port = Number(words);
  if (!/^\d+$/.test(words) || port > 65_535) throw new InvalidArgumentError('Use a number from 0 to 65535.');
  return port;
}
