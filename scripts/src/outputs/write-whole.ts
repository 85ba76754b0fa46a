import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** A file of the output, its path counted from the output folder. */
export interface OutputFile {
  readonly path: string;
  /** What stands in it, or what writes it to the path that it is given. */
  readonly content: string | Uint8Array | ((path: string) => Promise<void>);
}

/**
 * Writes a file whole or not at all: into a neighbour first, then renamed into place.
 *
 * A run that is broken off leaves the file of the last good run as it was. Throws what the disk throws.
 */
export async function writeWhole(path: string, content: OutputFile['content']): Promise<void> {
  await makeFolder(dirname(path));
  const unfinished = `${path}.${process.pid}.part`;
  try {
    if (typeof content === 'function') {
      await rm(unfinished, { force: true });
      await content(unfinished);
    } else await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
