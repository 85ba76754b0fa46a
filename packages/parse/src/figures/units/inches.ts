import { TokenKind, type Tokens } from '../../text/tokens.ts';

/** How far back an opening quotation mark is looked for. */
const REACH = 60;

/** What "in" is followed by where it means inches: "8 in wide", "3 in of rain". */
const BEHIND = new Set([
  'long',
  'wide',
  'tall',
  'deep',
  'thick',
  'high',
  'of',
  'more',
  'by',
  'x',
  'diameter',
]);

/** Whether "in" at token `at`, behind a number, is the symbol for inches: "8 in wide", "(2 in)", "2 in."; elsewhere it is a preposition. */
export function isInches(tokens: Tokens, at: number): boolean {
  if (tokens.kind(at + 1) === TokenKind.Word) return BEHIND.has(tokens.surface(at + 1));
  // A text that ends in "in" ends in no preposition.
  if (at + 1 >= tokens.count) return true;
  const closes = tokens.is(at + 1, ')') || tokens.is(at + 1, ';') || tokens.is(at + 1, '×');
  return closes || (tokens.is(at + 1, '.') && tokens.glued(at));
}

/** Whether the straight quotation mark at token `at`, glued to a number, means inches: no quotation is open before it. */
export function isInchMark(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at, '"') || tokens.kind(at - 1) !== TokenKind.Number) return tokens.is(at, '″');
  let marks = 0;
  for (let near = at - 1; near >= at - REACH && tokens.kind(near) !== TokenKind.Newline; near -= 1)
    if (tokens.is(near, '"') && tokens.kind(near - 1) !== TokenKind.Number) marks += 1;
  return marks % 2 === 0;
}

/** Whether the apostrophe at token `at` means feet: "6' long", "5'11\"", "6' 2\""; elsewhere it quotes. */
export function isFootMark(tokens: Tokens, at: number): boolean {
  if (tokens.kind(at - 1) !== TokenKind.Number || !tokens.glued(at - 1)) return false;
  if (tokens.kind(at + 1) === TokenKind.Number) return tokens.is(at + 2, '"') || tokens.is(at + 2, '”');
  if (tokens.kind(at + 1) !== TokenKind.Word || tokens.glued(at)) return false;
  return BEHIND.has(tokens.surface(at + 1)) || !isQuoted(tokens, at);
}

/** Whether a single quotation mark that opens before token `at` may close there: "the 'class of 30' met". */
function isQuoted(tokens: Tokens, at: number): boolean {
  for (let near = at - 1; near >= at - REACH && tokens.kind(near) !== TokenKind.Newline; near -= 1) {
    const mark = tokens.is(near, "'") || tokens.is(near, '‘') || tokens.is(near, '’');
    if (mark && tokens.kind(near - 1) !== TokenKind.Number) return true;
  }
  return false;
}
