import { isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository, in which npm runs every command, wherever in it a user stands. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const inside = (folder: string, path: string) => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/**
 * A path as it is shown: from this repository where it lies in it, so that the output of a run that is shown again is true
 * of another copy as well; else from the working folder, or whole.
 */
export function shownPath(path: string, from = process.cwd()): string {
  const whole = resolve(from, path);
  const base = [ROOT, from].find((folder) => inside(folder, whole));
  return base === undefined ? whole : relative(base, whole) || '.';
}
