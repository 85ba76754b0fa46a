import type { Read } from '../../scan.ts';
import { isTie, pastTie } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { FigureDraft } from '../figure-draft.ts';
import { compares } from '../multiple.ts';

/** Makes multiples of the numbers before "-fold" and "times as many": "12-fold", "three times the size", "30 times earnings". */
export const multiply = (drafts: readonly Read<FigureDraft>[], tokens: Tokens): Read<FigureDraft>[] =>
  drafts.map((draft) => {
    const last = draft.kind === 'count' && draft.unit === null ? multipleEnd(tokens, draft.last) : -1;
    return last < 0 ? draft : { ...draft, kind: 'ratio', unit: 'times', last };
  });

/** The token behind "-fold" or "times", or -1 where no multiple stands. */
function multipleEnd(tokens: Tokens, end: number): number {
  const word = pastTie(tokens, end);
  if (tokens.spells(word, 'fold')) return word + 1;
  if (!tokens.spells(end, 'times') || isTie(tokens, end + 1)) return -1;
  return compares(tokens, end + 1) ||
    isMeasure(tokens, EXPECTED.has(tokens.lower(end + 1)) ? end + 2 : end + 1)
    ? end + 1
    : -1;
}

/** "38 times [forward] earnings". */
const EXPECTED = new Set([
  'forward',
  'trailing',
  'annual',
  'estimated',
  'projected',
  'expected',
  'current',
  'future',
  'net',
]);

/** "30 times earnings": a noun right behind; "five times on Friday" and "five times last week" tell how often. */
function isMeasure(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return (
    tokens.kind(at) === TokenKind.Word &&
    !tokens.capitalised(at) &&
    word?.functionWord === undefined &&
    word?.closedClass === undefined &&
    word?.dateOpener === undefined &&
    word?.dayWord === undefined &&
    word?.nounStop === undefined &&
    /[a-z]{3}(?:s|e|k)$/.test(tokens.surface(at))
  );
}
