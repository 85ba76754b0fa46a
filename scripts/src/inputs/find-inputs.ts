import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** One document to read: what to call it in messages, and how to get its bytes. */
export interface Input {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** What the arguments of a command name: documents in a stable order, and what could not be found. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly missing: readonly string[];
}

/** The endings that are read when a folder is given; a file named by itself is read whatever its ending. */
const ENDINGS = [
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.jsonl',
  '.ndjson',
  '.json',
  '.csv',
  '.tsv',
  '.pdf',
];

/**
 * Finds the documents that files, folders, globs and `-` (standard input) name.
 *
 * Folders are read to the bottom, in the order of their paths. What names nothing comes back as one line each.
 */
export async function findInputs(patterns: readonly string[]): Promise<Inputs> {
  const inputs = new Map<string, Input>();
  const missing: string[] = [];
  for (const pattern of patterns) {
    const found = await inputsOf(pattern);
    if (found.length === 0) missing.push(`Cannot find "${pattern}": name a file, a folder, a glob or -`);
    for (const input of found) inputs.set(input.name, input);
  }
  return { inputs: [...inputs.values()], missing };
}

async function inputsOf(pattern: string): Promise<Input[]> {
  if (pattern === '-') return [{ name: '-', bytes: standardInput }];
  const kind = await kindOf(pattern);
  if (kind === 'file') return [fileInput(pattern)];
  if (kind === 'folder') {
    const files = await glob('**/*', { cwd: pattern });
    const readable = files.filter(
      (file) => ENDINGS.includes(extname(file).toLowerCase()) && basename(file) !== 'README.md',
    );
    return readable.sort().map((file) => fileInput(join(pattern, file)));
  }
  if (!isDynamicPattern(pattern)) return [];
  return (await glob(pattern)).sort().map(fileInput);
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

function fileInput(path: string): Input {
  return { name: relative('.', resolve(path)) || path, bytes: () => readFile(path) };
}

async function standardInput(): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
