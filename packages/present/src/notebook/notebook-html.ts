import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { contentPolicy } from '../report/content-policy.ts';
import { escapeHtml } from '../report/escape-html.ts';
import type { ExecutedCell, ExecutedNotebook, Output } from './executed.ts';
import { failureWords } from './failure-words.ts';
import { NOTEBOOK_STYLE } from './notebook-style.ts';
import { tableHtml } from './table-html.ts';
import { chartWords } from './terminal-text.ts';

/** Markdown as HTML: tags in it are shown, not obeyed, and links to scripts lose their address. */
function markdownHtml(text: string): string {
  return micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

function outputHtml(output: Output): string {
  switch (output.kind) {
    case 'markdown':
      return markdownHtml(output.text);
    case 'table':
      return `<div class="table" role="region" aria-label="Table" tabindex="0">${tableHtml(output)}</div>`;
    case 'chart': {
      const address = `data:image/svg+xml;base64,${Buffer.from(output.svg).toString('base64')}`;
      return `<figure><img src="${address}" alt="${escapeHtml(chartWords(output.spec))}"></figure>`;
    }
  }
}

function cellHtml({ kind, source, outputs, failure }: ExecutedCell): string {
  const body =
    kind === 'markdown' ? markdownHtml(source) : `<pre tabindex="0"><code>${escapeHtml(source)}</code></pre>`;
  const failed =
    failure === undefined ? [] : [`<p class="failure" role="alert">${escapeHtml(failureWords(failure))}</p>`];
  return [`<section class="${kind}">`, body, ...outputs.map(outputHtml), ...failed, '</section>'].join('\n');
}

/** A notebook as one HTML file that opens without a network and runs no script. */
export function notebookHtml({ title, cells }: ExecutedNotebook): string {
  const policy = contentPolicy({ style: NOTEBOOK_STYLE });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${NOTEBOOK_STYLE}</style>
</head>
<body>
<main>
${cells.map(cellHtml).join('\n')}
</main>
</body>
</html>
`;
}
