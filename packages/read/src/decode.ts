import chardet from 'chardet';
import iconv from 'iconv-lite';
import { isUtf16 } from './format.ts';

/** Text out of bytes, and whether some of them had to be replaced. */
export interface Decoded {
  readonly text: string;
  readonly damaged: boolean;
}

/**
 * Decodes bytes: a byte order mark, then UTF-8, then the encoding that a page states, then the likeliest one.
 *
 * Where even that leaves bytes without a meaning they become U+FFFD, and `damaged` says so. The mark itself is dropped.
 */
export function decode(bytes: Uint8Array, stated: string | null = null): Decoded {
  if (isUtf16(bytes)) return { text: iconv.decode(Buffer.from(bytes), 'utf-16'), damaged: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), damaged: false };
  } catch {
    return decodeLegacy(bytes, stated);
  }
}

function decodeLegacy(bytes: Uint8Array, stated: string | null): Decoded {
  const named = stated !== null && iconv.encodingExists(stated) && !/^utf-?8$/i.test(stated) ? stated : null;
  const encoding = named ?? likeliest(bytes);
  const text =
    encoding === null ? new TextDecoder('utf-8').decode(bytes) : iconv.decode(Buffer.from(bytes), encoding);
  return { text, damaged: encoding === null || text.includes('\ufffd') };
}

/** The likeliest encoding, unless nearly all of the bytes are UTF-8 and a few are merely broken. */
function likeliest(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const beyondAscii = [...text].filter((character) => character > '\u007f' && character !== '\ufffd').length;
  if (beyondAscii > broken) return null;
  const guess = chardet.detect(bytes);
  return guess !== null && iconv.encodingExists(guess) && !/^utf-?8$|^ascii$/i.test(guess)
    ? guess
    : 'windows-1252';
}

/** The encoding that an HTML page states in its head, or null. */
export function statedCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(head)?.[1] ?? null;
}
