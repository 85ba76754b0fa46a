import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Amount } from '../amount.ts';
import { boundAfter, boundBefore } from '../bound.ts';
import { isPlural } from '../counted/noun-word.ts';
import { countsBehind } from './counts-behind.ts';

/** "Section 427", "No. 10", "phase two": a noun before the number says what is numbered. */
export function isLabelled(tokens: Tokens, { first, end, value }: Amount): boolean {
  if (tokens.is(first - 1, '#') || tokens.is(first - 1, '§')) return true;
  const before = isAbbreviated(tokens, first - 1) ? first - 2 : first - 1;
  // "at km 27 of the highway", "near kilometre 68"
  if (MARKS.has(tokens.lower(before)) && before === first - 1 && tokens.kind(before - 1) === TokenKind.Word)
    return true;
  const label = tokens.word(before)?.numberLabel;
  if (label === undefined || holds(tokens, before, end)) return false;
  const spelled = tokens.kind(first) === TokenKind.Word;
  if (spelled && (end > first + 1 || value > 20)) return false;
  if (label === 'always') return spelled ? !tokens.endsIn(before, 's') : !isCounting(tokens, before, end);
  if (spelled) return tokens.capitalised(before) && tokens.capitalised(first);
  // "Count 11 was dropped", "a head count 11 short"
  if (CAPITAL.has(tokens.spelling(before)) && !tokens.capitalised(before)) return false;
  const bound = boundBefore(tokens, first) ?? boundAfter(tokens, end);
  return bound === null && !isSubject(tokens, before - 1) && !countsBehind(tokens, end);
}

const MARKS = new Set(['km', 'kilometre', 'kilometer', 'mile']);

/** Labels only with a capital: "Measure 4 passed", "they measure 4 by 5". */
const CAPITAL = new Set(['count', 'measure', 'proposal', 'ballot', 'scope', 'hill', 'exit']);

/** "the dead number 100", "troops number 4,000": the label is a verb behind people or things. */
const isSubject = (tokens: Tokens, at: number): boolean =>
  isPlural(tokens, at) ||
  tokens.spells(at, 'dead') ||
  tokens.spells(at, 'wounded') ||
  tokens.spells(at, 'they');

/** "the hall seats 525 people", "the firm types 40 letters": a plural label behind a subject, with things counted behind it. */
const isCounting = (tokens: Tokens, label: number, end: number): boolean =>
  tokens.endsIn(label, 's') &&
  tokens.kind(label - 1) !== TokenKind.Symbol &&
  tokens.word(label - 1)?.closedClass === undefined &&
  label > 0 &&
  countsBehind(tokens, end);

/** How far before "seats" the article of the place may stand: "the old town hall". */
const PLACE = 5;

/** "the hall seats 525", "the camp houses 1,200": a place and how many it holds; not "seats 12 and 13". */
function holds(tokens: Tokens, verb: number, end: number): boolean {
  if (!tokens.spells(verb, 'seats') && !tokens.spells(verb, 'houses')) return false;
  const goesOn =
    (tokens.is(end, ',') ||
      tokens.spells(end, 'and') ||
      tokens.spells(end, 'to') ||
      tokens.spells(end, 'or')) &&
    tokens.kind(end + 1) === TokenKind.Number;
  if (goesOn || tokens.kind(verb - 1) !== TokenKind.Word || isPlural(tokens, verb - 1)) return false;
  for (let at = verb - 1; at > verb - PLACE; at -= 1) {
    const word = tokens.word(at);
    if (word?.functionWord === 'definite' || word?.functionWord === 'indefinite') return at < verb - 1;
    if (word?.closedClass !== undefined || tokens.kind(at) !== TokenKind.Word) return false;
  }
  return false;
}

/** The period of "No. 10" and "vol. 2", not the end of a sentence. */
const isAbbreviated = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, '.') && tokens.glued(at - 1) && tokens.end(at - 1) - tokens.start(at - 1) <= 3;

/** The end of the numbers that share a label with the one that ends at `end`: "Articles 5, 6 and 7". */
export function listEnd(tokens: Tokens, label: number, end: number): number {
  const word = tokens.word(label);
  if (word?.numberLabel === undefined || !word.spelling.endsWith('s')) return end;
  let last = end;
  for (;;) {
    let next = tokens.is(last, ',') ? last + 1 : last;
    if (['and', 'or', 'to'].some((joint) => tokens.spells(next, joint))) next += 1;
    if (next === last || tokens.kind(next) !== TokenKind.Number || countsBehind(tokens, next + 1))
      return last;
    last = next + 1;
  }
}
