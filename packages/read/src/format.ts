/** The formats that are read. */
export const FORMATS = ['text', 'markdown', 'html', 'json-lines', 'json', 'csv', 'tsv', 'pdf'] as const;

/** One of them. */
export type Format = (typeof FORMATS)[number];

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  json: 'json',
  csv: 'csv',
  tsv: 'tsv',
  pdf: 'pdf',
};

/** Tells the format by the name's ending, and where it has none by how the bytes begin; null for what is no text. */
export function formatOf(name: string, bytes: Uint8Array): Format | null {
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (isBinary(bytes)) return null;
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return BY_ENDING[ending] ?? formatByContent(bytes);
}

function formatByContent(bytes: Uint8Array): Format {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 1024))
    .replace(/^(?:\u00ef\u00bb\u00bf|\s)+/, '');
  if (/^<(?:!doctype html|html|head|body)/i.test(head)) return 'html';
  if (/^(?:\{\s*["}]|\[\s*\{)/.test(head)) return 'json';
  if (head.startsWith('---\n') || head.startsWith('---\r\n')) return 'markdown';
  return 'text';
}

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((character, place) => bytes[place] === character.charCodeAt(0));

/** How much of a file is looked at to tell text from anything else. */
const SAMPLE = 8192;

/** Whether the bytes are no text: a zero byte where no UTF-16 explains it, or a great share of control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (isUtf16(sample)) return false;
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b)
      controls += 1;
  }
  return controls > sample.length / 20;
}

/** A byte order mark of UTF-16, little or big end first. */
export const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
