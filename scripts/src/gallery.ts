import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { run } from './command.ts';
import { unwritable } from './outputs/unwritable.ts';
import { SEEDS } from './notebooks/corpus.ts';

const FOLDER = fileURLToPath(new URL('../../docs/gallery', import.meta.url));

const gallery = new Command('gallery')
  .description('Draws the gallery: a page with a picture of each kind of chart, of the sample corpus.')
  .option('--out <folder>', 'where to write', FOLDER)
  .addHelpText(
    'after',
    '\nExit codes:\n  0  drawn\n  2  the command was called wrongly, or nothing could be written',
  )
  .action(async ({ out }: { readonly out: string }) => {
    const { readReports } = await import('./analyze/read-reports.ts');
    const { findInputs } = await import('./inputs/find-inputs.ts');
    const { tablesOf } = await import('@muster/tabulate');
    const { galleryFiles } = await import('./gallery/gallery-files.ts');
    const { shownPath } = await import('./outputs/shown-path.ts');
    const { writeWhole } = await import('./outputs/write-whole.ts');
    const { reports } = await readReports((await findInputs([SEEDS])).inputs);
    for (const { path, content } of await galleryFiles(tablesOf(reports).claims.rows)) {
      await writeWhole(join(out, path), content).catch((error: unknown) => {
        throw unwritable(out, error);
      });
      process.stdout.write(`${shownPath(join(out, path))}\n`);
    }
  });

await run(gallery);
