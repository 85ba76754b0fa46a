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
  if (isUtf16(bytes)) return decodeUtf16(bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), damaged: false };
  } catch {
    return decodeLegacy(bytes, stated);
  }
}

/** UTF-16 by its mark; half a pair, or an odd byte at the end, becomes U+FFFD. */
function decodeUtf16(bytes: Uint8Array): Decoded {
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  return { text, damaged: text.includes('\ufffd') };
}

function decodeLegacy(bytes: Uint8Array, stated: string | null): Decoded {
  const named = stated !== null && iconv.encodingExists(stated) && !/^utf-?8$/i.test(stated) ? stated : null;
  const encoding = named ?? likeliest(bytes);
  const text =
    encoding === null
      ? new TextDecoder('utf-8').decode(bytes)
      : iconv.decode(Buffer.from(bytes), asOnTheWeb(encoding));
  return { text, damaged: encoding === null || text.includes('\ufffd') };
}

/** What says Latin-1 or ASCII is windows-1252 in practice (WHATWG Encoding): its curly quotation marks are no controls. */
const asOnTheWeb = (encoding: string): string =>
  /^(?:iso-?8859-?1|latin-?1|(?:us-)?ascii)$/i.test(encoding) ? 'windows-1252' : encoding;

/** How much of a text is looked at to guess its encoding. */
const SAMPLE = 65_536;

/** The likeliest encoding, unless nearly all of the bytes are UTF-8 and a few are merely broken. */
function likeliest(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const beyondAscii = (text.match(/[^\p{ASCII}\ufffd]/gu) ?? []).length;
  if (beyondAscii > broken) return null;
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const guess = chardet.detect(bytes.subarray(Math.max(0, first - SAMPLE / 2), first + SAMPLE / 2));
  return guess !== null && iconv.encodingExists(guess) && !/^utf-?8$|^ascii$/i.test(guess)
    ? guess
    : 'windows-1252';
}

/** The encoding that an HTML page states in its head, or null. */
export function statedCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  for (const [tag] of head.matchAll(/<meta[^<>]*/gi)) {
    const charset = /charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(tag)?.[1];
    if (charset !== undefined) return charset;
  }
  return null;
}
