import { TokenKind, type Tokens } from './tokens.ts';

/** A sentence as a stretch of tokens, `[first, last)`, and of the text, `[start, end)`. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Counts up at every blank line or line that begins anew. */
  readonly paragraph: number;
}

/**
 * A text without full stops is cut after so many tokens, so that whoever walks over a sentence has an end to its walk.
 * The longest sentences of newspapers have some two hundred.
 */
const MOST_TOKENS = 250;

const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']']);
const OPENERS = new Set(['"', '“', '‘', "'", '«', '(', '[', '-', '–', '—', '•', '*']);

/** Cuts the tokens into sentences: "Gen. Ryder spoke. He said …" are two, not three. */
export function findSentences(tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (last: number): void => {
    if (last > first) {
      sentences.push({ first, last, start: tokens.start(first), end: tokens.end(last - 1), paragraph });
    }
    first = last;
  };
  for (let at = 0; at < tokens.count; at += 1) {
    const kind = tokens.kind(at);
    if (kind === TokenKind.Newline) {
      if (at === first) {
        first = at + 1;
        paragraph += 1;
      } else if (breaksParagraph(tokens, at)) {
        close(at);
        first = at + 1;
        paragraph += 1;
      }
    } else if (kind === TokenKind.Symbol && endsSentence(tokens, at)) {
      let last = at + 1;
      while (closesBehind(tokens, last)) last += 1;
      close(last);
      at = last - 1;
    } else if (kind === TokenKind.Word && endsWithInitials(tokens, at)) {
      close(at + 1);
    } else if (at - first >= MOST_TOKENS) {
      close(at + 1);
    }
  }
  close(tokens.count);
  return sentences;
}

/** The place in `sentences` of the one that holds the token; the last before it where none does. */
export function sentenceAt(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.first <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a closing mark stands at `at`: right behind the sentence, or alone before the end of the paragraph. */
function closesBehind(tokens: Tokens, at: number): boolean {
  const surface = tokens.surface(at);
  if (tokens.glued(at - 1)) return CLOSERS.has(surface);
  const last = at + 1 === tokens.count || tokens.kind(at + 1) === TokenKind.Newline;
  return last && (CLOSERS.has(surface) || surface === '“' || surface === '‘');
}

/** A single line end inside a wrapped paragraph does not break it; a blank line, or a line that begins anew, does. */
function breaksParagraph(tokens: Tokens, at: number): boolean {
  const text = tokens.text;
  let lines = 0;
  for (let index = tokens.start(at); index < tokens.end(at); index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) lines += 1;
  }
  if (lines > 1) return true;
  const next = at + 1;
  const kind = tokens.kind(next);
  if (kind === TokenKind.Word) return tokens.capitalised(next) || endsLine(tokens, at - 1);
  if (kind === TokenKind.Symbol) return true;
  return endsLine(tokens, at - 1);
}

const endsLine = (tokens: Tokens, at: number): boolean =>
  ['.', '!', '?', ':', '"', '”', '…'].some((symbol) => tokens.is(at, symbol));

/** Whether the symbol at `at` ends its sentence. */
function endsSentence(tokens: Tokens, at: number): boolean {
  const surface = tokens.surface(at);
  if (surface !== '.' && surface !== '!' && surface !== '?' && surface !== '…') return false;
  let next = at + 1;
  while (tokens.glued(next - 1) && CLOSERS.has(tokens.surface(next))) next += 1;
  if (tokens.glued(next - 1) && tokens.kind(next) !== TokenKind.Newline) return false;
  const begins = beginsSentence(tokens, next);
  if (surface !== '.') return begins;
  if (!begins) return false;
  const before = at - 1;
  if (tokens.kind(before) !== TokenKind.Word || !tokens.glued(before)) return true;
  if (tokens.word(before)?.abbreviation) return tokens.kind(next) === TokenKind.Newline;
  const initial = tokens.end(before) - tokens.start(before) === 1 && tokens.capitalised(before);
  return !initial || tokens.kind(next) === TokenKind.Newline;
}

/** Whether initials ("U.S.") also end the sentence: only before a line end or a word that begins sentences. */
function endsWithInitials(tokens: Tokens, at: number): boolean {
  if (tokens.text.charCodeAt(tokens.end(at) - 1) !== 0x2e) return false;
  const next = at + 1;
  if (tokens.kind(next) === TokenKind.Newline) return true;
  return (
    tokens.kind(next) === TokenKind.Word && tokens.capitalised(next) && STARTERS.has(tokens.surface(next))
  );
}

const STARTERS = new Set(
  'The A An He She It They We I This That These Those In On At But And However Meanwhile There Its His Her Their'.split(
    ' ',
  ),
);

function beginsSentence(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === TokenKind.Word) return tokens.capitalised(at) || isUncased(tokens, at);
  if (kind === TokenKind.Symbol)
    return OPENERS.has(tokens.surface(at)) || tokens.is(at, '$') || tokens.is(at, '£') || tokens.is(at, '€');
  return true;
}

/** Arabic, Hebrew, Chinese, … have no upper case. */
function isUncased(tokens: Tokens, at: number): boolean {
  const letter = tokens.text.charAt(tokens.start(at));
  return letter.toLowerCase() === letter.toUpperCase();
}
