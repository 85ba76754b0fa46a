import { TokenKind, type Tokens } from '../text/tokens.ts';

const NAMED = new Set('black bloody good easter ash cyber super fat holy palm red'.split(' '));

/** What follows the day in the names of newspapers. */
const PAPERS = new Set(
  'times telegraph mirror express mail herald post star independent world people review school'.split(' '),
);

/** Whether a weekday is part of a name: "Black Friday", "Bloody Sunday", "Sunday Times". */
export function isNameOfDay(tokens: Tokens, at: number): boolean {
  const before = tokens.word(at - 1);
  if (NAMED.has(tokens.lower(at - 1))) return true;
  if (tokens.capitalised(at + 1) && PAPERS.has(tokens.lower(at + 1))) return true;
  const named =
    tokens.kind(at - 1) === TokenKind.Word &&
    tokens.capitalised(at - 1) &&
    before?.functionWord === undefined &&
    before?.dateOpener === undefined &&
    at > 1;
  return named && tokens.capitalised(at + 1) && tokens.kind(at + 1) === TokenKind.Word;
}
