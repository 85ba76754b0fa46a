import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isQuoteMark } from './quote-mark.ts';

/** "puts the number of the dead at" is at most so many tokens. */
const FARTHEST = 9;
/** "…,” the letter to the board reads" is at most so many tokens. */
const LONGEST_SUBJECT = 9;

/** Whether a verb that rarely attributes does so there: "reads" and "answered" beside a quotation, "puts the figure at" before a number. */
export function mayAttribute(tokens: Tokens, at: number): boolean {
  switch (tokens.spelling(at)) {
    case 'read':
    case 'reads':
      return isBesideQuotation(tokens, at);
    case 'answer':
    case 'answers':
    case 'answered':
    case 'answering':
      return tokens.spells(at + 1, 'that') || isBesideQuotation(tokens, at) || announces(tokens, at);
    case 'put':
    case 'puts':
      return putsNumber(tokens, at);
    default:
      return true;
  }
}

function isBesideQuotation(tokens: Tokens, at: number): boolean {
  const behind = tokens.is(at + 1, ',') || tokens.is(at + 1, ':') ? at + 2 : at + 1;
  if (isQuoteMark(tokens, behind)) return true;
  if (!tokens.is(at + 1, '.') && !tokens.is(at + 1, ',')) return false;
  for (let before = at - 1; before > at - LONGEST_SUBJECT; before -= 1)
    if (isQuoteMark(tokens, before)) return true;
  return false;
}

/** "answered on the radio: “…”" */
function announces(tokens: Tokens, at: number): boolean {
  for (let to = at + 1; to < at + FARTHEST; to += 1) {
    if (tokens.is(to, '.')) return false;
    if (tokens.is(to, ':')) return isQuoteMark(tokens, to + 1);
  }
  return false;
}

function putsNumber(tokens: Tokens, at: number): boolean {
  for (let to = at + 1; to < at + FARTHEST; to += 1) {
    if (tokens.is(to, '.') || tokens.is(to, ',')) return false;
    if (!tokens.spells(to, 'at')) continue;
    for (let number = to + 1; number <= to + 4; number += 1)
      if (tokens.kind(number) === TokenKind.Number) return true;
    return false;
  }
  return false;
}
