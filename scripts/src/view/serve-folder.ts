import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { INDEX_POLICY, indexPage } from './index-page.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ipynb': 'application/x-ipynb+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A folder on the loopback address, and how to tell its open pages that something was made anew. */
export interface FolderServer {
  readonly server: Server;
  readonly announce: (event: 'built' | 'failed', words: string) => void;
}

/** Only names of this machine: a page elsewhere cannot read the reports by a name that it resolves to this address. */
const isLocal = (host = '') => /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host);

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': here\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

/** The file in the folder that an address names; null where it names none, or one outside. */
function pathIn(folder: string, address: string): string | null {
  try {
    const path = normalize(join(folder, decodeURIComponent(address)));
    return path.startsWith(folder + sep) && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

async function sendFile(folder: string, address: string, response: ServerResponse): Promise<void> {
  const path = pathIn(folder, address);
  const found = path === null ? null : await stat(path).catch(() => null);
  if (path === null || found === null || !found.isFile()) {
    refuse(response, 404, `Cannot find ${address}`);
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Serves a folder: its files, a page that shows the report and follows what is built, and the stream of what was built. */
export function serveFolder(folder: string): FolderServer {
  const listeners = new Set<ServerResponse>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [address = '/'] = (request.url ?? '/').split('?');
    if (!isLocal(request.headers.host)) refuse(response, 403, 'Open this page by 127.0.0.1 or localhost');
    else if (request.method !== 'GET') refuse(response, 405, 'Use GET');
    else if (address === '/events') listen(response, listeners);
    else if (address === '/') {
      response
        .writeHead(200, { 'content-type': TYPES['.html'], 'content-security-policy': INDEX_POLICY })
        .end(await indexPage(folder));
    } else await sendFile(folder, address, response);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  return {
    server,
    announce: (event, words) => {
      for (const response of listeners) response.write(`event: ${event}\ndata: ${JSON.stringify(words)}\n\n`);
    },
  };
}
