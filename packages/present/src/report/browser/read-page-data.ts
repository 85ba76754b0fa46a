import type { PackedPage } from '../pack-page.ts';
import { unpackPage } from '../unpack-page.ts';
import type { PageData } from '../page-data.ts';

/** The type of a `script` element that holds deflated JSON (RFC 1950) in base64. */
export const DEFLATED = 'application/zlib';

async function inflated(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).text();
}

/** Reads the page's data out of its `script` element. Rejects where a browser of before 2023 cannot inflate it. */
export async function readPageData(element: HTMLScriptElement): Promise<PageData> {
  const { type, textContent: content } = element;
  const json = type === DEFLATED ? await inflated(content) : content;
  return unpackPage(JSON.parse(json) as PackedPage);
}
