import { createHash } from 'node:crypto';
import { glob } from 'tinyglobby';

const STYLE = `body{margin:0;display:grid;grid-template-rows:auto 1fr;height:100vh;font:14px/1.4 system-ui,sans-serif;color-scheme:light dark}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:.5rem 1rem;align-items:center}
details ul{margin:.25rem 0;columns:18rem;padding-left:1.2rem}
output{margin-left:auto}
iframe{width:100%;height:100%;border:0}`;

/** Reloads the report when it was made anew; its place in the page, which stands in the address, is kept. */
const SCRIPT = `const frame = document.querySelector('iframe');
const said = document.querySelector('output');
const events = new EventSource('/events');
events.addEventListener('built', ({ data }) => { said.textContent = JSON.parse(data); frame.contentWindow.location.reload(); });
events.addEventListener('failed', ({ data }) => { said.textContent = JSON.parse(data); });
events.addEventListener('error', () => { said.textContent = 'No longer served'; });`;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page's own style and script, the report in a frame, and events from this server; nothing else. */
export const INDEX_POLICY = [
  "default-src 'none'",
  `style-src ${hash(STYLE)}`,
  `script-src ${hash(SCRIPT)}`,
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
].join('; ');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

/** The page that shows the report of a folder, lists its other files, and follows what is built. */
export async function indexPage(folder: string): Promise<string> {
  const files = (await glob('**/*', { cwd: folder, ignore: ['**/*.part'] })).sort();
  const items = files.map(
    (file) =>
      `<li><a href="/${escaped(file.split('/').map(encodeURIComponent).join('/'))}">${escaped(file)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Muster</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<nav><a href="/report.html">Report by itself</a><details><summary>${files.length} files</summary><ul>${items.join('')}</ul></details><output></output></nav>
<iframe src="/report.html" title="Report"></iframe>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
