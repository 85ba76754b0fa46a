import { createHash } from 'node:crypto';

function sourceOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/**
 * The page's content security policy: the one script and the one style sheet, by their hashes, and pictures inside the page.
 *
 * Nothing is fetched, nothing is evaluated.
 */
export function contentPolicy({
  script,
  style,
}: {
  readonly script: string;
  readonly style: string;
}): string {
  return [
    "default-src 'none'",
    `script-src ${sourceOf(script)}`,
    `style-src ${sourceOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
