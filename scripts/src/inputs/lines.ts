const NEWLINE = 0x0a;
const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** One line of the input, and whether some of its bytes were not valid UTF-8 and were replaced. */
export interface Line {
  readonly text: string;
  readonly damaged: boolean;
}

/**
 * Splits a stream of bytes at line feeds and nothing else: U+2028 may stand inside a JSON string, where
 * `node:readline` would cut it. A byte order mark, and a carriage return at the end of a line, are dropped.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      pieces.push(chunk.subarray(start, end));
      yield lineOf(pieces);
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  if (pieces.length > 0) yield lineOf(pieces);
}

function lineOf(pieces: readonly Uint8Array[]): Line {
  const bytes = Buffer.concat(pieces);
  try {
    return { text: withoutReturn(strict.decode(bytes)), damaged: false };
  } catch {
    return { text: withoutReturn(lenient.decode(bytes)), damaged: true };
  }
}

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);
