import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing; one that is there stays as it is.
 *
 * Step by step, because Node's own recursive `mkdir` never returns where a file system refuses new folders with
 * "no such file" (`/proc`). Throws what the disk throws, and `ENOTDIR` where a file stands in the way.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return refuseFile(path);
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

async function refuseFile(path: string): Promise<void> {
  if ((await stat(path)).isDirectory()) return;
  throw Object.assign(new Error(`ENOTDIR: "${path}" is a file, not a folder`), { code: 'ENOTDIR' });
}
