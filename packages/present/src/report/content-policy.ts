import { createHash } from 'node:crypto';

function sourceOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** What a page carries in itself. */
export interface PageContents {
  readonly style: string;
  readonly script?: string;
}

/**
 * The content security policy of a page: its style sheet and its script, if it has one, by their hashes, and pictures
 * inside the page.
 *
 * Nothing is fetched, nothing is evaluated.
 */
export function contentPolicy({ script, style }: PageContents): string {
  return [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src ${sourceOf(script)}`]),
    `style-src ${sourceOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
