import type { Problem } from '@muster/model';
import { TokenKind, type Tokens } from './tokens.ts';

/** A stretch between quotation marks, marks included: tokens `[first, last)`. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  /** Whether the closing mark is there; without it the quotation ends with its paragraph. */
  readonly closed: boolean;
}

/** The closing mark that answers each opening one; a straight mark answers itself. */
const TWO_SINGLES = "''";
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '”': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  [TWO_SINGLES]: TWO_SINGLES,
};
const CODES = new Set([...Object.keys(CLOSERS), '”', '»'].map((mark) => mark.charCodeAt(0)));

/** Typewriters write a double quotation mark as two single ones: ''so''. */
const isFirstOfTwo = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, "'") && tokens.is(at + 1, "'") && tokens.glued(at);
const isSecondOfTwo = (tokens: Tokens, at: number): boolean => isFirstOfTwo(tokens, at - 1);

/**
 * Finds what stands between quotation marks: “ ”, " ", ‘ ’, ' ', « », „ “, '' ''.
 *
 * A paragraph that opens a quotation and does not close it is closed at its end; where the next paragraph opens
 * with a mark again, that is the custom for long quotations, and otherwise a problem.
 */
export function findQuotations(tokens: Tokens): { quotations: Quotation[]; problems: Problem[] } {
  const quotations: Quotation[] = [];
  const problems: Problem[] = [];
  let open = -1;
  let closer = '';
  for (let at = 0; at <= tokens.count; at += 1) {
    const code = tokens.symbol(at);
    if (
      open >= 0 &&
      (at === tokens.count || (tokens.kind(at) === TokenKind.Newline && opensParagraph(tokens, at)))
    ) {
      if (closer === '’' || closer === "'") {
        at = open;
      } else {
        quotations.push({ first: open, last: at, closed: false });
        if (!continues(tokens, at)) problems.push(unbalanced(tokens, open, at));
      }
      open = -1;
    } else if (code >= 0 && CODES.has(code)) {
      if (isSecondOfTwo(tokens, at)) continue;
      const mark = isFirstOfTwo(tokens, at) ? TWO_SINGLES : String.fromCharCode(code);
      if (open < 0) {
        if (!opens(tokens, at, mark)) continue;
        open = at;
        closer = CLOSERS[mark]!;
      } else if (closes(tokens, at, mark, closer)) {
        quotations.push({ first: open, last: at + (mark === TWO_SINGLES ? 2 : 1), closed: true });
        open = -1;
      }
    }
  }
  return { quotations, problems };
}

/** Whether a mark opens: one for opening, or a straight one with white space or a bracket before it and none behind. */
function opens(tokens: Tokens, at: number, mark: string): boolean {
  if (!(mark in CLOSERS)) return false;
  // An opening mark typed as a closing one: ”We are safe.”
  if (mark === '”')
    return !tokens.glued(at - 1) && tokens.glued(at) && tokens.kind(at + 1) === TokenKind.Word;
  if (mark === TWO_SINGLES) return tokens.kind(at + 2) === TokenKind.Word || !tokens.glued(at - 1);
  if (!tokens.glued(at) && tokens.kind(at + 1) !== TokenKind.Word) return false;
  if (mark === '"' || mark === "'" || mark === '‘') {
    if (tokens.glued(at - 1) && !['(', '[', '—', '–', '-', '“', '"'].some((sign) => tokens.is(at - 1, sign)))
      return false;
  }
  return mark !== "'" && mark !== '‘' ? true : tokens.glued(at) && tokens.kind(at + 1) === TokenKind.Word;
}

/** Whether a mark closes what `closer` would close: the mark itself, or one typed wrongly with space behind it. */
function closes(tokens: Tokens, at: number, mark: string, closer: string): boolean {
  if (closer === TWO_SINGLES || mark === TWO_SINGLES) return mark === closer;
  const single = closer === '’' || closer === "'";
  if (single) return mark === closer && tokens.glued(at - 1) && !isWordNext(tokens, at);
  if (mark === closer) return closer !== '"' || tokens.glued(at - 1) || !tokens.glued(at);
  return (mark === '“' || mark === '”' || mark === '"') && closer !== '»' && !isWordNext(tokens, at);
}

const isWordNext = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at) && tokens.kind(at + 1) === TokenKind.Word;

/** Whether the line end at `at` is followed by a new paragraph rather than by the same sentence, wrapped. */
function opensParagraph(tokens: Tokens, at: number): boolean {
  if (/\n\s*\n/.test(tokens.text.slice(tokens.start(at), tokens.end(at)))) return true;
  return tokens.kind(at + 1) !== TokenKind.Word || tokens.capitalised(at + 1);
}

/** Whether the next paragraph opens with a quotation mark again. */
function continues(tokens: Tokens, at: number): boolean {
  const next = tokens.kind(at) === TokenKind.Newline ? at + 1 : at;
  const code = tokens.symbol(next);
  return code >= 0 && CODES.has(code);
}

function unbalanced(tokens: Tokens, first: number, last: number): Problem {
  const start = tokens.start(first);
  const end = tokens.end(last - 1);
  const words = tokens.text.slice(start, Math.min(end, start + 30));
  return {
    code: 'unbalanced-quotation',
    message: `Cannot find the end of the quotation ${JSON.stringify(words)}: it is taken to end with its paragraph`,
    start,
    end,
  };
}
