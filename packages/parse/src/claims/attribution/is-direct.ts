import type { Quotation } from '../../text/quotations.ts';
import type { Sentence } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isQuoteMark } from './quote-mark.ts';
import { signature } from './signature.ts';

/** A direct quotation ends like a sentence or with the comma before "he said", or fills one. */
export function isDirect(tokens: Tokens, quotation: Quotation, sentence: Sentence): boolean {
  let inner = quotation.last - 1;
  while (quotation.closed && inner > quotation.first && isClosingMark(tokens, inner)) inner -= 1;
  const closing = tokens.symbol(inner);
  if (closing === 0x2e && isAttributedBefore(tokens, quotation)) return true;
  const ends =
    closing === 0x2c || closing === 0x2e || closing === 0x3f || closing === 0x21 || closing === 0x2026;
  let opening = quotation.first + 1;
  while (opening < inner && isClosingMark(tokens, opening)) opening += 1;
  if (closing === 0x2c && isTitle(tokens, opening, inner) && quotation.first > sentence.first) return false;
  if (!ends) return !quotation.closed || quotation.first === sentence.first;
  if (signature(tokens, quotation.last) !== null) return true;
  if (closing === 0x2c || closing === 0x3f || closing === 0x21) return true;
  return (
    quotation.first === sentence.first ||
    tokens.kind(quotation.first - 1) === TokenKind.Newline ||
    tokens.is(quotation.first - 1, '.')
  );
}

/** "on “Fox News Sunday,”": a few words, all with a capital, are a name. */
function isTitle(tokens: Tokens, first: number, last: number): boolean {
  if (last - first > 6) return false;
  for (let at = first; at < last; at += 1)
    if (!tokens.capitalised(at) && tokens.word(at)?.functionWord === undefined) return false;
  return last > first && tokens.capitalised(first) && tokens.capitalised(last - 1);
}

const isClosingMark = (tokens: Tokens, at: number): boolean =>
  isQuoteMark(tokens, at) || tokens.is(at, "'") || tokens.is(at, '’');

/** Whether a colon, or a comma behind a cue, stands before the quotation: "he said, “…”". */
function isAttributedBefore(tokens: Tokens, { first }: Quotation): boolean {
  if (tokens.is(first - 1, ':')) return true;
  const cue = tokens.is(first - 1, ',') ? first - 2 : first - 1;
  return tokens.is(first - 1, ',') || tokens.word(cue)?.cue === 'say';
}
