import { watch, type FSWatcher } from 'node:fs';

/** How long nothing must change before it is built, in milliseconds: an editor writes a file in several steps. */
const QUIET = 300;

const isSource = (name: string | null) =>
  name === null ||
  (/\.(?:tsx?|css|md|txt|html?|jsonl?|csv|tsv|pdf|ya?ml)$/i.test(name) &&
    !/(?:^|[\\/])node_modules[\\/]/.test(name));

/** Calls back once after files in some folders changed and nothing has changed since; returns how to stop. */
export function watchSources(folders: readonly string[], changed: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const watchers = folders.map((folder): FSWatcher =>
    watch(folder, { recursive: true }, (_event, name) => {
      if (!isSource(name)) return;
      clearTimeout(waiting);
      waiting = setTimeout(changed, QUIET);
    }),
  );
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  };
}
