import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The browser's side of the page: one script and one style sheet, as text. */
export interface PageBundle {
  readonly script: string;
  readonly style: string;
}

const ROOM = fileURLToPath(new URL('.', import.meta.url));

async function bundle(): Promise<PageBundle> {
  const { outputFiles } = await build({
    absWorkingDir: ROOM,
    entryPoints: { page: 'browser/main.tsx', style: 'style/page.css' },
    outdir: 'unwritten',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'eof',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    tsconfigRaw: {},
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))!.text.trim();
  return { script: textOf('.js'), style: textOf('.css') };
}

let bundled: Promise<PageBundle> | undefined;

/** Bundles the page's TypeScript and style sheet, once a process. The same sources give the same bytes. */
export function bundlePage(): Promise<PageBundle> {
  bundled ??= bundle();
  return bundled;
}
